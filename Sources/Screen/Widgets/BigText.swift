/// Figures in block letters five rows high, to be read from across a room. Knows digits and what stands between them.
package struct BigText: Widget, Hashable, Sendable {
    private let text: String
    private let style: Style
    /// Columns to a dot of a letter.
    private let scale: Int
    private let glyphs: GlyphSet

    /// Rows that the letters take.
    package static let rows = 5

    /// Block letters; `scale` columns make one of their dots, so that 2 looks square.
    package init(_ text: String, style: Style = .plain, scale: Int = 2, glyphs: GlyphSet = .unicode) {
        self.text = text
        self.style = style
        self.scale = max(1, scale)
        self.glyphs = glyphs
    }

    /// The columns that the whole text takes.
    package var columns: Int {
        let dots = text.reduce(0) { $0 + Self.letter($1)[0].count + 1 }
        return max(0, dots - 1) * scale
    }

    /// Draws the letters at the left of `area`; as plain text where its rows are too few.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        guard area.height >= Self.rows, area.width >= columns else {
            return Line(text, style.adding(.bold)).draw(into: &picture, in: area)
        }
        var x = area.x
        for character in text {
            let letter = Self.letter(character)
            for (row, dots) in letter.enumerated() {
                for (column, dot) in dots.enumerated() where dot == "#" {
                    let place = Rect(x: x + column * scale, y: area.y + row, width: scale, height: 1)
                    picture.fill(place.intersection(area), style: style, glyph: glyphs.levels[7])
                }
            }
            x += (letter[0].count + 1) * scale
        }
    }

    private static func letter(_ character: Character) -> [String] { letters[character] ?? letters["—", default: []] }

    private static let letters: [Character: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", " ##", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
        "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
        ":": [" ", "#", " ", "#", " "], ".": [" ", " ", " ", " ", "#"], "%": ["# #", "  #", " # ", "#  ", "# #"],
        "—": ["   ", "   ", "###", "   ", "   "], " ": [" ", " ", " ", " ", " "],
    ]
}
