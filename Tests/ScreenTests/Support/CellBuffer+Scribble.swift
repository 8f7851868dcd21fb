import Screen
import TestKit

extension CellBuffer {
    /// A picture scribbled over with specimens.
    static func scribble(_ size: Size, puts: Int, using generator: inout SeededGenerator) -> CellBuffer {
        var picture = CellBuffer(size: size)
        for _ in 0..<puts { picture.scribble(using: &generator) }
        return picture
    }

    /// One random put, fill or restyle, often across an edge.
    mutating func scribble(using generator: inout SeededGenerator) {
        let x = Int.random(in: -3...size.width + 2, using: &generator)
        let y = Int.random(in: -1...size.height, using: &generator)
        let width = Int.random(in: -1...12, using: &generator)
        let style = Style(
            Role.allCases.randomElement(using: &generator) ?? .text,
            on: Ground.allCases.randomElement(using: &generator) ?? .none)
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: fill(Rect(x: x, y: y, width: width, height: 2), style: style, glyph: "·")
        case 1: restyle(Rect(x: x, y: y, width: width, height: 2), ground: style.ground)
        default:
            let text = specimens.randomElement(using: &generator) ?? ""
            put(text, x: x, y: y, style: style, width: width, clip: Bool.random(using: &generator) ? .cut : .ellipsis)
        }
    }
}
