import Screen

/// A day in one chart: quiet bars from the bottom, lines above them, a scale at the left and the hours below.
struct DayChart: Widget {
    let title: Line
    let axis: DayAxis
    /// One value a slot.
    var bars: [Double?] = []
    var lines: [ChartSeries] = []
    let range: ClosedRange<Double>
    /// What the bars' own scale ends at, where they do not share that of the lines.
    var barRange: ClosedRange<Double>?
    var guide: Double?
    let look: Look
    /// How a value is written beside the chart.
    let label: @Sendable (Double) -> String

    /// Fewer rows or columns than this say nothing.
    static let least = Size(width: 24, height: 5)
    private static let scaleWidth = 6

    func draw(into picture: inout CellBuffer, in area: Rect) {
        guard area.width >= Self.least.width, area.height >= Self.least.height else { return }
        title.draw(into: &picture, in: area.row(0))
        let plot = area.inset(left: Self.scaleWidth, top: 1, bottom: 1)
        ColumnChart(bars, range: barRange ?? range, glyphs: look.glyphs)
            .draw(into: &picture, in: plot)
        let spread = lines.map { ChartSeries(Self.spread($0.values, over: plot.width * 2), style: $0.style) }
        BrailleChart(spread, range: range, guide: guide, glyphs: look.glyphs).draw(into: &picture, in: plot)
        drawScale(into: &picture, in: area.left(Self.scaleWidth - 1), plot)
        ClockAxis(from: axis.first, to: axis.end, offset: look.offset).draw(into: &picture, in: plot.below)
    }

    private func drawScale(into picture: inout CellBuffer, in area: Rect, _ plot: Rect) {
        let middle = (range.lowerBound + range.upperBound) / 2
        let marks = [(range.upperBound, 0), (middle, plot.height / 2), (range.lowerBound, plot.height - 1)]
        for (value, row) in marks where plot.height >= 5 || row != plot.height / 2 {
            Line(label(value), Style(.faint), alignment: .trailing).draw(into: &picture, in: area.row(row + 1))
        }
    }

    /// A value for each dot: each slot's own at its middle, straight lines between neighbours, gaps where none is known.
    static func spread(_ values: [Double?], over dots: Int) -> [Double?] {
        guard !values.isEmpty, dots > 0 else { return [] }
        return (0..<dots).map { dot in
            let place = (Double(dot) + 0.5) / Double(dots) * Double(values.count) - 0.5
            let left = min(max(0, Int(place.rounded(.down))), values.count - 1)
            let right = min(left + 1, values.count - 1)
            let share = min(max(0, place - Double(left)), 1)
            guard let before = values[left] else { return share >= 0.5 ? values[right] : nil }
            guard let after = values[right] else { return share < 0.5 ? before : nil }
            return before + (after - before) * share
        }
    }
}

extension Rect {
    /// The row under the rectangle.
    fileprivate var below: Rect { Rect(x: x, y: maxY, width: width, height: 1) }
}
