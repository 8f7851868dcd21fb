import Floor
import Screen

/// The overview: every queue and every agent, and the chosen queue's day where there is room for it.
struct FloorScreen: ScreenView {
    let cockpit: Cockpit

    init(_ cockpit: Cockpit) { self.cockpit = cockpit }

    func panels(in body: Rect) -> [(panel: Panel, area: Rect)] {
        let arrangement = FloorArrangement(body)
        return [(.queues, arrangement.queues), (.agents, arrangement.agents)]
    }

    func draw(into picture: inout CellBuffer, in body: Rect) {
        let arrangement = FloorArrangement(body)
        guard cockpit.scene.floor.queues.contains(where: \.isKnown) else {
            let phrase: Phrase = cockpit.scene.feed.loading == nil ? .nobodyYet : .loading
            let line = Line(cockpit.look[phrase], Style(.muted), alignment: .centre)
            return line.draw(into: &picture, in: body.row(body.height / 2))
        }
        for (panel, area) in panels(in: body) { panel.draw(cockpit, &picture, area) }
        drawChart(into: &picture, in: arrangement)
        Rule(arrangement.isWide ? .vertical : .horizontal, style: Style(.faint), glyphs: cockpit.look.glyphs)
            .draw(into: &picture, in: arrangement.divider)
    }

    /// Where the queues leave room beside a long list of agents, the chosen one shows its day.
    private func drawChart(into picture: inout CellBuffer, in arrangement: FloorArrangement) {
        guard arrangement.isWide, let queue = Panel.queues.chosenQueue(cockpit) else { return }
        let room = arrangement.queues.inset(top: cockpit.queueRows.count + 3)
        IntradayChart(scene: cockpit.scene, queue: queue, look: cockpit.look)
            .draw(into: &picture, in: room.top(min(room.height, 20)).inset(left: 3))
    }
}

extension Panel {
    /// The queue that the panel's chosen row leads to.
    fileprivate func chosenQueue(_ cockpit: Cockpit) -> QueueID? {
        if case .queue(let queue) = open(cockpit) { queue } else { nil }
    }
}
