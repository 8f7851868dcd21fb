/// The latest values as a row of blocks, the newest at the right. A missing value is a gap and not a zero.
package struct Sparkline: Widget {
    private let values: [Double?]
    private let range: ClosedRange<Double>?
    private let style: Style
    private let glyphs: GlyphSet

    /// A line over `range`, or from 0 to the greatest value in sight.
    package init(
        _ values: [Double?], range: ClosedRange<Double>? = nil, style: Style = Style(.accent),
        glyphs: GlyphSet = .unicode
    ) {
        self.values = values
        self.range = range
        self.style = style
        self.glyphs = glyphs
    }

    /// Draws as many of the latest values as the first row of `area` has columns.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        let area = area.intersection(picture.bounds)
        guard !area.isEmpty else { return }
        let shown = values.suffix(area.width)
        let scale = Scale(range ?? 0...(shown.compactMap(\.self).filter(\.isFinite).max().map { max(0, $0) } ?? 0))
        let start = area.maxX - shown.count
        for (column, value) in shown.enumerated() {
            guard let value, let step = scale.step(of: value, among: glyphs.levels.count) else { continue }
            picture.set(glyphs.levels[step], x: start + column, y: area.y, style: style)
        }
    }
}
