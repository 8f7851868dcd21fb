import Floor
package import Screen

extension Cockpit {
    var queueTable: TablePanel<QueueRow, QueueID> {
        TablePanel(QueueRow.rows(scene), QueueColumns.all, id: { $0.id }, state: queuePanel, hasFocus: focus == .queues)
    }

    var agentTable: TablePanel<AgentRow, AgentID> {
        TablePanel(AgentRow.rows(scene), AgentColumns.all, id: { $0.id }, state: agentPanel, hasFocus: focus == .agents)
    }

    /// What the screen shows now.
    package var picture: CellBuffer {
        var picture = CellBuffer(size: size, ellipsis: look.glyphs.signs.ellipsis)
        let arrangement = FloorArrangement(size, hasTransport: scene.feed.transport != nil)
        let queues = queueTable
        let alarms = Alarms(queues.rows, agents: agentTable.rows)
        Header(scene: scene, alarms: alarms, look: look).draw(into: &picture, in: arrangement.header)
        Rule(glyphs: look.glyphs).draw(into: &picture, in: arrangement.rule)
        KPIStrip(scene: scene, look: look).draw(into: &picture, in: arrangement.strip.inset(columns: 1))
        drawTables(queues, arrangement, into: &picture)
        if let transport = scene.feed.transport {
            TimelineBar(transport: transport, look: look).draw(into: &picture, in: arrangement.transport)
        }
        Footer(cockpit: self).draw(into: &picture, in: arrangement.footer)
        drawOverlay(into: &picture)
        return picture
    }

    private func drawTables(
        _ queues: TablePanel<QueueRow, QueueID>, _ arrangement: FloorArrangement, into picture: inout CellBuffer
    ) {
        guard !queues.rows.isEmpty else {
            let text = Line(look[scene.feed.loading == nil ? .nobodyYet : .loading], Style(.muted), alignment: .centre)
            return text.draw(into: &picture, in: picture.bounds.row(size.height / 2))
        }
        let agents = agentTable
        drawPanel(queues, into: &picture, in: arrangement.queues)
        drawPanel(agents, into: &picture, in: arrangement.agents)
        drawChart(under: queues, into: &picture, in: arrangement)
        Rule(arrangement.isWide ? .vertical : .horizontal, style: Style(.faint), glyphs: look.glyphs)
            .draw(into: &picture, in: arrangement.divider)
    }

    /// Where the queues leave room beside a long list of agents, the chosen one shows its day.
    private func drawChart(
        under queues: TablePanel<QueueRow, QueueID>, into picture: inout CellBuffer, in arrangement: FloorArrangement
    ) {
        guard arrangement.isWide, let place = queuePanel.place(in: queues.ids) else { return }
        let room = arrangement.queues.inset(top: queues.rows.count + 3)
        IntradayChart(scene: scene, queue: queues.ids[place], look: look)
            .draw(into: &picture, in: room.top(min(room.height, 20)).inset(left: 3))
    }

    /// A table with its scroll bar at the right, where the rows are too many.
    private func drawPanel<Row, ID>(
        _ panel: TablePanel<Row, ID>, into picture: inout CellBuffer, in area: Rect
    ) {
        guard !area.isEmpty else { return }
        let table = panel.table(look, height: area.height)
        table.draw(into: &picture, in: area.inset(right: 1))
        Scrollbar(count: panel.rows.count, offset: table.offset, glyphs: look.glyphs)
            .draw(into: &picture, in: area.right(1).inset(top: 1))
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
