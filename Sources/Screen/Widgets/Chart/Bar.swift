/// A part of a whole as a bar with eighths of a cell, and a tick where it should reach.
package struct Bar: Widget {
    private let value: Double?
    private let target: Double?
    private let style: Style
    private let glyphs: GlyphSet

    /// A bar for a `value` and a `target` from 0 to 1; nil draws none of it.
    package init(
        _ value: Double?, target: Double? = nil, style: Style = Style(.accent), glyphs: GlyphSet = .unicode
    ) {
        self.value = value
        self.target = target
        self.style = style
        self.glyphs = glyphs
    }

    /// Draws the bar over the first row of `area`.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        let area = area.intersection(picture.bounds)
        guard !area.isEmpty else { return }
        let scale = Scale(0...1)
        if let value, let fraction = scale.fraction(of: value) {
            drawBar(eighths: Int((fraction * Double(area.width) * 8).rounded()), into: &picture, in: area.top(1))
        }
        if let target, let column = scale.step(of: target, among: area.width) {
            picture.set(glyphs.signs.target, x: area.x + column, y: area.y, style: Style(.strong))
        }
    }

    private func drawBar(eighths: Int, into picture: inout CellBuffer, in area: Rect) {
        let (full, part) = eighths.quotientAndRemainder(dividingBy: 8)
        picture.fill(area.left(full), style: style, glyph: glyphs.eighths[7])
        guard part > 0, full < area.width else { return }
        picture.set(glyphs.eighths[part - 1], x: area.x + full, y: area.y, style: style)
    }
}
