/// Values as columns from the bottom, spread over the whole width, the heights in eighths of a cell.
///
/// Where a column is wide enough, a gap stands between it and the next. A missing value is a gap and not a zero.
package struct ColumnChart: Widget {
    private let values: [Double?]
    private let range: ClosedRange<Double>
    private let style: Style
    private let glyphs: GlyphSet

    /// Columns of values, oldest first, over a range. The style's ground shows where a line is drawn over a column.
    package init(
        _ values: [Double?], range: ClosedRange<Double>, style: Style = Style(.bar, on: .bar),
        glyphs: GlyphSet = .unicode
    ) {
        self.values = values
        self.range = range
        self.style = style
        self.glyphs = glyphs
    }

    /// Draws the columns over the whole of `area`.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        let area = area.intersection(picture.bounds)
        guard !area.isEmpty, !values.isEmpty else { return }
        let scale = Scale(range)
        for (index, value) in values.enumerated() {
            guard let value, let fraction = scale.fraction(of: value) else { continue }
            let place = place(of: index, in: area)
            let eighths = Int((fraction * Double(area.height * 8)).rounded())
            draw(eighths: value > range.lowerBound ? max(1, eighths) : eighths, into: &picture, in: place)
        }
    }

    private func place(of index: Int, in area: Rect) -> Rect {
        let start = index * area.width / values.count
        let width = max(1, (index + 1) * area.width / values.count - start)
        return Rect(x: area.x + start, y: area.y, width: width >= 3 ? width - 1 : width, height: area.height)
    }

    private func draw(eighths: Int, into picture: inout CellBuffer, in area: Rect) {
        let (full, part) = eighths.quotientAndRemainder(dividingBy: 8)
        picture.fill(area.bottom(full), style: style, glyph: glyphs.levels[7])
        guard part > 0, full < area.height else { return }
        picture.fill(area.row(area.height - 1 - full), style: style.on(.none), glyph: glyphs.levels[part - 1])
    }
}
