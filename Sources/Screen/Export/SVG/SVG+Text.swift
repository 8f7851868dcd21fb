extension SVG {
    /// Letters stretched to end exactly with their last column.
    func text(_ words: String, columns: Range<Int>, row: Int, look: SVGLook) -> String {
        "<text x=\"\(svg(metrics.x(columns.lowerBound)))\" y=\"\(svg(metrics.y(row) + metrics.baseline))\" "
            + "textLength=\"\(svg(metrics.x(columns.count)))\" \(look.textAttributes)>\(escaped(words))</text>\n"
    }

    /// One glyph in the middle of its columns.
    func text(_ symbol: String, centredOn columns: Range<Int>, row: Int, look: SVGLook) -> String {
        let middle = metrics.x(columns.lowerBound) + metrics.x(columns.count) / 2
        return "<text x=\"\(svg(middle))\" y=\"\(svg(metrics.y(row) + metrics.baseline))\" "
            + "text-anchor=\"middle\" \(look.textAttributes)>\(escaped(symbol))</text>\n"
    }

    /// Text as XML writes it.
    func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.append(character)
            }
        }
    }
}
