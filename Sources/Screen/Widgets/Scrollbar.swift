/// Where the shown part of a long list lies, in one column. Nothing is drawn if all of it is shown.
package struct Scrollbar: Widget {
    private let count: Int
    private let offset: Int
    private let glyphs: GlyphSet

    /// A bar for `count` rows of which the first shown is `offset`; as many are shown as the area has rows.
    package init(count: Int, offset: Int, glyphs: GlyphSet = .unicode) {
        self.count = count
        self.offset = offset
        self.glyphs = glyphs
    }

    /// Draws along the first column of `area`.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        guard count > area.height, !area.isEmpty else { return }
        let thumb = thumb(height: area.height)
        picture.fill(area.left(1), style: Style(.faint), glyph: glyphs.signs.scrollTrack)
        let part = Rect(x: area.x, y: area.y + thumb.lowerBound, width: 1, height: thumb.count)
        picture.fill(part, style: Style(.muted), glyph: glyphs.signs.scrollThumb)
    }

    /// The rows of the thumb. It touches an end only when the list does.
    func thumb(height: Int) -> Range<Int> {
        let length = scaled(height, by: height, over: count).clamped(to: 1...max(1, height))
        let free = height - length
        let last = max(1, count - height)
        let place = offset.clamped(to: 0...last)
        guard place > 0, place < last, free > 1 else { return place > 0 ? free..<height : 0..<length }
        let start = scaled(place, by: free, over: last).clamped(to: 1...free - 1)
        return start..<start + length
    }

    private func scaled(_ value: Int, by factor: Int, over divisor: Int) -> Int {
        divisor.dividingFullWidth(value.multipliedFullWidth(by: factor)).quotient
    }
}
