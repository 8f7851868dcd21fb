import Floor
import Measures
import Screen

/// One queue: who waits, who serves, how its day has gone, and where its callers were lost.
struct QueueScreen: ScreenView {
    let cockpit: Cockpit

    init(_ cockpit: Cockpit) { self.cockpit = cockpit }

    func panels(in body: Rect) -> [(panel: Panel, area: Rect)] {
        let arrangement = QueueArrangement(body.inset(columns: 1))
        return [(.members, arrangement.members), (.callers, arrangement.callers)]
    }

    func draw(into picture: inout CellBuffer, in body: Rect) {
        guard let card = cockpit.rows.queue else { return }
        let look = cockpit.look
        let arrangement = QueueArrangement(body.inset(columns: 1))
        QueueHeading(card: card, look: look).draw(into: &picture, in: arrangement.heading)
        for (panel, area) in panels(in: body) { panel.draw(cockpit, &picture, area) }
        if cockpit.rows.callers.isEmpty {
            Line(look[.nobodyWaits], Style(.muted)).draw(into: &picture, in: arrangement.callers.row(1))
        }
        Rule(arrangement.isWide ? .vertical : .horizontal, style: Style(.faint), glyphs: look.glyphs)
            .draw(into: &picture, in: arrangement.divider)
        IntradayChart(scene: cockpit.scene, queue: card.id, look: look).draw(into: &picture, in: arrangement.chart)
        OutcomeBars(tally: card.day.tally, look: look).draw(into: &picture, in: arrangement.outcomes)
    }
}
