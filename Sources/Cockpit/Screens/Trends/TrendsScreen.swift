import Floor
import Screen

/// The day of the whole floor or of one queue, measure by measure, and every queue's day beside the others.
struct TrendsScreen: ScreenView {
    let cockpit: Cockpit

    init(_ cockpit: Cockpit) { self.cockpit = cockpit }

    func panels(in body: Rect) -> [(panel: Panel, area: Rect)] {
        [(.heat, arrangement(body).heatMap)]
    }

    func draw(into picture: inout CellBuffer, in body: Rect) {
        guard let axis = DayAxis(cockpit.scene) else {
            let line = Line(cockpit.look[.nobodyYet], Style(.muted), alignment: .centre)
            return line.draw(into: &picture, in: body.row(body.height / 2))
        }
        let arrangement = arrangement(body)
        let subject = cockpit.trendSubject
        let trend = DayTrend(subject, axis, cockpit.scene)
        let goal = subject.goal(cockpit.scene.floor)
        for (measure, place) in zip(measures, arrangement.charts) {
            TrendChart(measure: measure, trend: trend, goal: goal, look: cockpit.look)
                .draw(into: &picture, in: place.inset(left: 1))
        }
        HeatMap(cockpit: cockpit, measure: cockpit.trendMeasure).draw(into: &picture, in: arrangement.heatMap)
    }

    private func arrangement(_ body: Rect) -> TrendsArrangement {
        TrendsArrangement(body, charts: TrendMeasure.catalogue.count, rows: cockpit.queueRows.count + 1)
    }

    /// The measures as they are drawn: the chosen one first, the others in their order.
    private var measures: [TrendMeasure] {
        let chosen = cockpit.trendMeasure
        return [chosen] + TrendMeasure.catalogue.filter { $0.id != chosen.id }
    }
}

extension Cockpit {
    /// Whose day the charts show.
    var trendSubject: TrendSubject {
        let subjects = trendSubjects
        return heatPanel.place(in: subjects).map { subjects[$0] } ?? .floor
    }

    var trendSubjects: [TrendSubject] { TrendSubject.all(queueRows) }

    /// What the heat map shows, and the first of the charts.
    var trendMeasure: TrendMeasure { TrendMeasure.catalogue[trendPlace % TrendMeasure.catalogue.count] }
}
