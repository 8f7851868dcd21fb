/// A box line around an area with a title set into its upper edge.
package struct Frame: Widget {
    private let title: Line
    private let style: Style
    private let glyphs: GlyphSet

    /// A frame in the style of borders.
    package init(title: Line = "", style: Style = Style(.border), glyphs: GlyphSet = .unicode) {
        self.title = title
        self.style = style
        self.glyphs = glyphs
    }

    /// Draws along the edges of `area`; fewer than two rows or columns hold no frame.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        guard area.width >= 2, area.height >= 2 else { return }
        let box = glyphs.box
        picture.fill(area.top(1), style: style, glyph: box.horizontal)
        picture.fill(area.bottom(1), style: style, glyph: box.horizontal)
        picture.fill(area.left(1), style: style, glyph: box.vertical)
        picture.fill(area.right(1), style: style, glyph: box.vertical)
        picture.set(box.topLeft, x: area.x, y: area.y, style: style)
        picture.set(box.topRight, x: area.maxX - 1, y: area.y, style: style)
        picture.set(box.bottomLeft, x: area.x, y: area.maxY - 1, style: style)
        picture.set(box.bottomRight, x: area.maxX - 1, y: area.maxY - 1, style: style)
        title.draw(into: &picture, in: area.top(1).inset(columns: 2))
    }
}
