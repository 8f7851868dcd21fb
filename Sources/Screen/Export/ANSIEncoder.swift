/// A picture as text with escape sequences for its looks, to be shown with `cat`.
package struct ANSIEncoder: Sendable {
    private let palette: Palette

    /// An encoder for terminals with the palette's colour depth.
    package init(palette: Palette) {
        self.palette = palette
    }

    /// The rows, each ended by a newline in the terminal's own look.
    package func encode(_ picture: CellBuffer) -> String {
        (0..<picture.size.height).map { encode(row: $0, of: picture) }.joined()
    }

    private func encode(row: Int, of picture: CellBuffer) -> String {
        var line = ""
        var current = Attributes()
        for run in picture.styleRuns(inRow: row) {
            let attributes = palette.attributes(for: run.style)
            if attributes != current { line += "\u{1B}[\(attributes.selectGraphicRendition)m" }
            current = attributes
            line += picture.text(row: row, columns: run.columns)
        }
        return line + (current == Attributes() ? "\n" : "\u{1B}[0m\n")
    }
}
