package import Screen

extension Cockpit {
    var arrangement: ScreenArrangement { ScreenArrangement(size, hasTransport: scene.feed.transport != nil) }

    /// What the screen shows now.
    package var picture: CellBuffer {
        var picture = CellBuffer(size: size, ellipsis: look.glyphs.signs.ellipsis)
        let arrangement = arrangement
        let alarms = Alarms(queueRows, agents: agentRows)
        Header(scene: scene, alarms: alarms, look: look).draw(into: &picture, in: arrangement.header)
        Rule(glyphs: look.glyphs).draw(into: &picture, in: arrangement.rule)
        KPIStrip(scene: scene, look: look).draw(into: &picture, in: arrangement.strip.inset(columns: 1))
        screen.draw(into: &picture, in: arrangement.body)
        if let transport = scene.feed.transport {
            TimelineBar(transport: transport, look: look).draw(into: &picture, in: arrangement.transport)
        }
        Footer(cockpit: self).draw(into: &picture, in: arrangement.footer)
        drawOverlay(into: &picture)
        return picture
    }

    private func drawOverlay(into picture: inout CellBuffer) {
        switch overlay {
        case .help(let offset): HelpView(cockpit: self, offset: offset).draw(into: &picture, in: picture.bounds)
        case .goTo(let field, let error):
            GoToView(field: field, error: error, look: look).draw(into: &picture, in: picture.bounds)
        case .explain(let place):
            ExplainView(scene: scene, place: place, look: look).draw(into: &picture, in: picture.bounds)
        case nil: break
        }
    }
}
