/// Attributes as a drawing program understands them.
struct SVGLook {
    let ink: RGB
    /// Nil where the window itself shows through.
    let ground: RGB?
    let emphasis: Emphasis

    init(_ attributes: Attributes, theme: Theme) {
        let ink = theme.ink(attributes.ink)
        let ground = theme.ground(attributes.ground)
        let isReversed = attributes.emphasis.contains(.reverse)
        self.ink = isReversed ? ground : ink
        self.ground = isReversed ? ink : (attributes.ground == .terminal ? nil : ground)
        emphasis = attributes.emphasis
    }

    /// The attributes of a `text` element. Nothing blinks in a picture.
    var textAttributes: String {
        var attributes = fill
        if emphasis.contains(.bold) { attributes += " font-weight=\"700\"" }
        if emphasis.contains(.italic) { attributes += " font-style=\"italic\"" }
        let lines = [
            emphasis.contains(.underline) ? "underline" : nil, emphasis.contains(.strike) ? "line-through" : nil,
        ].compactMap(\.self)
        if !lines.isEmpty { attributes += " text-decoration=\"\(lines.joined(separator: " "))\"" }
        return attributes
    }

    /// The ink as a fill, dimmed where asked for.
    var fill: String { "fill=\"\(ink.hex)\"" + opacity }

    /// The ink as a stroke, dimmed where asked for.
    var stroke: String { "fill=\"none\" stroke=\"\(ink.hex)\"" + opacity }

    private var opacity: String { emphasis.contains(.dim) ? " opacity=\"0.6\"" : "" }
}
