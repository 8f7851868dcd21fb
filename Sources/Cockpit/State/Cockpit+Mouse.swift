import Screen

extension Cockpit {
    /// A click chooses the row or sorts by the column under it; the wheel scrolls what is under the pointer.
    mutating func point(_ mouse: Mouse) {
        guard overlay == nil else {
            if mouse.kind == .press { overlay = nil }
            return
        }
        guard let (panel, area) = screen.panels(in: arrangement.body).first(where: { $0.area.contains(mouse.at) })
        else { return }
        if mouse.kind == .press { focus = panel.id }
        panel.point(&self, mouse, area)
    }
}

extension PanelState {
    mutating func point<Row>(
        _ mouse: Mouse, _ panel: TablePanel<Row, ID>, _ look: Look, in area: Rect, columns: [Column<Row>]
    ) {
        let place = area.inset(right: 1)
        let table = panel.table(look, height: area.height)
        switch mouse.kind {
        case .press:
            if let column = table.header(at: mouse.at, in: place) { sort(by: columns[column]) }
            if let row = table.row(at: mouse.at, in: place) { selected = panel.ids[row] }
        case .wheelDown: turn(3, from: table.offset, of: panel.rows.count, height: area.height)
        case .wheelUp: turn(-3, from: table.offset, of: panel.rows.count, height: area.height)
        case .release, .drag, .move: break
        }
    }

    private mutating func turn(_ rows: Int, from offset: Int, of count: Int, height: Int) {
        self.offset = Table.offset(max(0, offset + rows), showing: nil, of: count, height: height - 1)
    }
}
