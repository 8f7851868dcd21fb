/// A line from edge to edge, along the longer way that its direction names.
package struct Rule: Widget {
    /// Along a row or along a column.
    package enum Direction: Hashable, Sendable { case horizontal, vertical }

    private let direction: Direction
    private let style: Style
    private let glyphs: GlyphSet

    /// A rule in the style of borders.
    package init(_ direction: Direction = .horizontal, style: Style = Style(.border), glyphs: GlyphSet = .unicode) {
        self.direction = direction
        self.style = style
        self.glyphs = glyphs
    }

    /// Draws along the first row or column of `area`.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        switch direction {
        case .horizontal: picture.fill(area.top(1), style: style, glyph: glyphs.box.horizontal)
        case .vertical: picture.fill(area.left(1), style: style, glyph: glyphs.box.vertical)
        }
    }
}
