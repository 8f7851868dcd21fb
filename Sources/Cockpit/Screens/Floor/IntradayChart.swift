import Floor
import Measures
import Screen

/// A queue's day in the room that the table leaves: the calls offered as quiet bars, above them the service level
/// against its target.
struct IntradayChart: Widget {
    let scene: Scene
    let queue: QueueID
    let look: Look

    /// The bars keep to the lower part, so that the line above them can be read.
    private static let barShare = 0.45

    func draw(into picture: inout CellBuffer, in area: Rect) {
        guard let axis = DayAxis(scene) else { return }
        let trend = DayTrend(.queue(queue), axis, scene)
        let offered = trend.values(of: "offered")
        let most = offered.compactMap(\.self).max() ?? 0
        guard most > 0 else { return }
        let levels = ChartSeries(trend.values(of: TrendMeasure.serviceLevelID), style: Style(.series1))
        let missing = look.missing
        DayChart(
            title: title(most: most), axis: axis, bars: offered, lines: [levels], range: 0...100,
            barRange: 0...most / Self.barShare, guide: scene.floor[queue].goal.target, look: look,
            label: { Telling.percent($0, or: missing) }
        ).draw(into: &picture, in: area)
    }

    private func title(most: Double) -> Line {
        let target = Telling.percent(scene.floor[queue].goal.target, or: look.missing)
        return Line([
            Span(scene.names[queue], Style(.heading)), Span("  \(look[.serviceLevel])", Style(.series1)),
            Span("  \(look[.target]) \(target)", Style(.muted)),
            Span("  \(look[.offered]) ≤ \(Int(most))".replacing(look), Style(.muted)),
        ])
    }
}

extension String {
    fileprivate func replacing(_ look: Look) -> String {
        look.glyphs.hasBraille ? self : String(map { $0 == "≤" ? "<" : $0 })
    }
}
