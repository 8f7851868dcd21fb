import Floor
import Measures
import Screen

/// One measure of a subject through the day, with what it is held against.
struct TrendChart: Widget {
    let measure: TrendMeasure
    let trend: DayTrend
    let goal: ServiceGoal
    let look: Look

    func draw(into picture: inout CellBuffer, in area: Rect) {
        let drawn = measure.series.map { (series: $0, values: trend.values(of: $0.measure)) }
        let values = drawn.flatMap(\.values).compactMap(\.self)
        let (unit, missing) = (measure.unit, look.missing)
        DayChart(
            title: title(area.width), axis: trend.axis, bars: drawn.first { $0.series.isBars }?.values ?? [],
            lines: drawn.filter { !$0.series.isBars }.map { ChartSeries($0.values, style: Style($0.series.role)) },
            range: measure.range ?? 0...ChartScale.end(for: max(values.max() ?? 0, guide ?? 0), unit),
            guide: guide, look: look, label: { Telling.figure($0, unit, or: missing) }
        ).draw(into: &picture, in: area)
    }

    private var guide: Double? { measure.guide(goal) }

    /// What is drawn in which colour, each with its latest value, and how often the target was met, as far as there is room.
    private func title(_ width: Int) -> Line {
        var spans = measure.series.enumerated().flatMap { place, series in
            let value = trend.values(of: series.measure).last { $0 != nil } ?? nil
            let style = Style(series.isBars ? .text : series.role, place == 0 ? .bold : [])
            return [
                Span((place == 0 ? "" : "  ") + look[series.title] + " ", style),
                Span(Telling.figure(value, measure.unit, or: look.missing), Style(.strong)),
            ]
        }
        if let guide {
            spans.append(Span("  \(look[.target]) \(Telling.figure(guide, measure.unit, or: "")) ", Style(.muted)))
        }
        let whole = Line(spans + [met].compactMap(\.self))
        return whole.columns() <= width ? whole : Line(spans)
    }

    /// In how many intervals the service level reached its target.
    private var met: Span? {
        guard measure.id == TrendMeasure.serviceLevelID else { return nil }
        let levels = trend.values(of: measure.id).compactMap(\.self)
        return Span(" \(look[.met]) \(levels.count { $0 >= goal.target })/\(levels.count)", Style(.muted))
    }
}
