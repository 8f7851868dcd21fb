/// The 256 colours of xterm. The first sixteen are only what xterm starts with; every terminal and user changes them.
package enum XtermPalette {
    /// The colour at an index.
    package static func colour(_ index: UInt8) -> RGB { colours[Int(index)] }

    /// The index among 16 to 255 that looks nearest.
    static func nearest(to colour: RGB) -> UInt8 { nearest(to: colour, among: 16...255) }

    /// The index among the terminal's own sixteen that looks nearest, as far as xterm's defaults tell.
    static func nearestOfSixteen(to colour: RGB) -> UInt8 { nearest(to: colour, among: 0...15) }

    private static func nearest(to colour: RGB, among indices: ClosedRange<Int>) -> UInt8 {
        let place = colour.oklab
        let distances = indices.map { index in
            let offset = places[index] - place
            return (offset * offset).sum()
        }
        let nearest = distances.indices.min { distances[$0] < distances[$1] } ?? 0
        return UInt8(indices.lowerBound + nearest)
    }

    private static let places = colours.map(\.oklab)

    private static let colours: [RGB] = own + cube + greys

    private static let own: [RGB] = [
        RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
        RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
        RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
        RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
    ]

    private static let cube: [RGB] = {
        let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
        return levels.flatMap { red in
            levels.flatMap { green in levels.map { RGB(red, green, $0) } }
        }
    }()

    private static let greys: [RGB] = (0..<24).map { step in
        let level = UInt8(8 + step * 10)
        return RGB(level, level, level)
    }
}
