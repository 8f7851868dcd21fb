/// Lines over time, two by four dots to a cell. Where two lines share a cell, the later one gives its colour.
package struct BrailleChart: Widget {
    private let series: [ChartSeries]
    private let range: ClosedRange<Double>?
    private let guide: Double?
    private let glyphs: GlyphSet

    /// A chart over `range`, or over all that its values and the `guide` span. The guide is a quiet level line, such as a target.
    package init(
        _ series: [ChartSeries], range: ClosedRange<Double>? = nil, guide: Double? = nil, glyphs: GlyphSet = .unicode
    ) {
        self.series = series
        self.range = range
        self.guide = guide
        self.glyphs = glyphs
    }

    /// The values at the chart's lower and upper edge, for labels beside it; nil if there is nothing to show.
    package var extent: ClosedRange<Double>? {
        if let range { return range }
        let values = (series.flatMap(\.values) + [guide]).compactMap(\.self).filter(\.isFinite)
        guard let least = values.min(), let most = values.max() else { return nil }
        return least < most ? least...most : least - 1...most + 1
    }

    /// Draws the lines over the whole of `area`, later ones over earlier ones.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        let area = area.intersection(picture.bounds)
        guard !area.isEmpty, let extent else { return }
        let scale = Scale(extent)
        if let guide, let step = scale.step(of: guide, among: area.height) {
            picture.fill(area.row(area.height - 1 - step), style: Style(.border), glyph: glyphs.box.horizontal)
        }
        for line in series {
            var dots = DotGrid(size: area.size)
            dots.plot(line.values, scale: scale)
            dots.draw(into: &picture, at: area.origin, style: line.style, glyphs: glyphs)
        }
    }
}
