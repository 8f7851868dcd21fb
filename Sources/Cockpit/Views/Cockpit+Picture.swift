package import Screen

extension Cockpit {
    var arrangement: ScreenArrangement {
        ScreenArrangement(size, hasTransport: scene.feed.transport != nil, isWallboard: showsWallboard)
    }

    /// What the screen shows now.
    package var picture: CellBuffer {
        var picture = CellBuffer(size: size, ellipsis: look.glyphs.signs.ellipsis)
        let arrangement = arrangement
        let alarms = Alarms(queueRows, agents: agentRows)
        Header(scene: scene, alarms: alarms, look: look).draw(into: &picture, in: arrangement.header)
        Rule(glyphs: look.glyphs).draw(into: &picture, in: arrangement.rule)
        if trail.here == .floor { drawWindow(into: &picture, in: arrangement.rule) }
        drawFigures(into: &picture, in: arrangement.strip.inset(columns: 1))
        screen.draw(into: &picture, in: arrangement.body)
        if let transport = scene.feed.transport {
            TimelineBar(transport: transport, look: look).draw(into: &picture, in: arrangement.transport)
        }
        Footer(cockpit: self).draw(into: &picture, in: arrangement.footer)
        drawOverlay(into: &picture)
        return picture
    }

    private func drawFigures(into picture: inout CellBuffer, in area: Rect) {
        if area.height >= WallboardFigures.rows {
            WallboardFigures(scene: scene, look: look).draw(into: &picture, in: area)
        } else {
            KPIStrip(scene: scene, look: look).draw(into: &picture, in: area)
        }
    }

    /// Which spans of time the tables are about, set into the rule above them.
    private func drawWindow(into picture: inout CellBuffer, in rule: Rect) {
        let caption = Line(" \(look[.windowOfTables]) ", Style(.muted))
        let columns = caption.columns(picture.width)
        guard columns + 8 < rule.width else { return }
        caption.draw(into: &picture, in: rule.inset(right: 2).right(columns))
    }

    private func drawOverlay(into picture: inout CellBuffer) {
        switch overlay {
        case .help(let offset): HelpView(cockpit: self, offset: offset).draw(into: &picture, in: picture.bounds)
        case .goTo(let field, let error):
            GoToView(field: field, error: error, look: look).draw(into: &picture, in: picture.bounds)
        case .explain(let place):
            ExplainView(scene: scene, place: place, look: look).draw(into: &picture, in: picture.bounds)
        case .search, nil: break
        }
    }
}
