import Floor
import Screen

/// One agent: the state of now, the track of the day, the calls taken, and where the time went.
struct AgentScreen: ScreenView {
    let cockpit: Cockpit

    init(_ cockpit: Cockpit) { self.cockpit = cockpit }

    func panels(in body: Rect) -> [(panel: Panel, area: Rect)] {
        [(.agentCalls, AgentArrangement(body.inset(columns: 1)).calls)]
    }

    func draw(into picture: inout CellBuffer, in body: Rect) {
        guard let card = cockpit.rows.agent else { return }
        let (scene, look) = (cockpit.scene, cockpit.look)
        let arrangement = AgentArrangement(body.inset(columns: 1))
        AgentHeading(card: card, scene: scene, look: look).draw(into: &picture, in: arrangement.heading)
        StateTrack(turns: card.turns, now: scene.clock, look: look).draw(into: &picture, in: arrangement.track)
        for (panel, area) in panels(in: body) { panel.draw(cockpit, &picture, area) }
        if cockpit.rows.calls.isEmpty {
            Line(look[.noCallsYet], Style(.muted)).draw(into: &picture, in: arrangement.calls.row(1))
        }
        Rule(arrangement.isWide ? .vertical : .horizontal, style: Style(.faint), glyphs: look.glyphs)
            .draw(into: &picture, in: arrangement.divider)
        let bars = AgentBars(card: card, scene: scene, look: look)
        bars.drawStates(into: &picture, in: arrangement.states)
        bars.drawPauses(into: &picture, in: arrangement.pauses)
    }
}
