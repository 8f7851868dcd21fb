import Floor
import Measures
import Screen

/// A queue's day in the room that the table leaves: service level against its target, and the calls offered, by interval.
struct IntradayChart: Widget {
    let scene: Scene
    let queue: QueueID
    let look: Look

    /// Fewer rows than this say nothing.
    static let least = 7
    private static let scaleWidth = 5

    func draw(into picture: inout CellBuffer, in area: Rect) {
        guard area.height >= Self.least, area.width >= 30, !intervals.isEmpty else { return }
        Line([
            Span(scene.names[queue], Style(.heading)), Span("  \(look[.serviceLevel])", Style(.series1)),
            Span("  \(look[.offered])", Style(.series2)),
            Span("  \(look[.target]) \(Telling.percent(goal.target, or: look.missing))", Style(.muted)),
        ]).draw(into: &picture, in: area.row(0))
        let plot = area.inset(left: Self.scaleWidth, top: 1, right: 1, bottom: 1)
        chart(plot.width * 2).draw(into: &picture, in: plot)
        drawScale(into: &picture, in: area, plot)
        drawClock(into: &picture, in: plot, row: area.row(area.height - 1))
    }

    private var goal: ServiceGoal { scene.floor[queue].goal }
    private var intervals: [IntervalTally] { scene.floor[queue].books.intervals }

    /// The service level in percent, and the calls offered on a scale of their own, both spread over the width.
    private func chart(_ dots: Int) -> BrailleChart {
        let most = Double(slots.compactMap { $0?.offered }.max() ?? 1)
        let levels = spread(slots.map { $0.flatMap { ServiceLevel.inForce.value($0) } }, over: dots)
        let offered = spread(slots.map { $0.map { 100 * Double($0.offered) / max(1, most) } }, over: dots)
        return BrailleChart(
            [ChartSeries(offered, style: Style(.series2)), ChartSeries(levels, style: Style(.series1))],
            range: 0...100, guide: goal.target, glyphs: look.glyphs)
    }

    /// Every interval from the first call on to now; nil where nobody called.
    private var slots: [Tally?] {
        guard let length = scene.floor.keeping.interval, let first = intervals.first?.start else { return [] }
        let last = scene.clock.slotStart(length, offset: scene.floor.keeping.offset)
        let count = Int((last - first).microseconds / max(1, length.microseconds)) + 1
        var slots = [Tally?](repeating: nil, count: min(max(1, count), 2_000))
        for interval in intervals {
            let place = Int((interval.start - first).microseconds / max(1, length.microseconds))
            if slots.indices.contains(place) { slots[place] = interval.tally }
        }
        return slots
    }

    private func spread(_ values: [Double?], over dots: Int) -> [Double?] {
        guard values.count > 1, dots > 1 else { return values }
        return (0..<dots).map { values[$0 * values.count / dots] }
    }

    private func drawScale(into picture: inout CellBuffer, in area: Rect, _ plot: Rect) {
        for (share, row) in [(100, 0), (50, (plot.height - 1) / 2), (0, plot.height - 1)] {
            let place = Rect(x: area.x, y: plot.y + row, width: Self.scaleWidth - 1, height: 1)
            Line("\(share)%", Style(.faint), alignment: .trailing).draw(into: &picture, in: place)
        }
    }

    private func drawClock(into picture: inout CellBuffer, in plot: Rect, row: Rect) {
        guard let first = intervals.first?.start else { return }
        let (from, to) = (Telling.hour(first, offset: look.offset), Telling.hour(scene.clock, offset: look.offset))
        Line(from, Style(.faint)).draw(into: &picture, in: row.inset(left: plot.x - row.x))
        Line(to, Style(.faint), alignment: .trailing).draw(into: &picture, in: row.inset(right: 1))
    }
}
