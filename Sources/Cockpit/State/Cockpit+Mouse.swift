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
        case .wheelDown: scroll(to: table.offset + Self.notch, of: panel.rows.count, height: area.height - 1)
        case .wheelUp: scroll(to: table.offset - Self.notch, of: panel.rows.count, height: area.height - 1)
        case .release, .drag, .move: break
        }
    }

    /// Rows that a notch of the wheel moves by.
    private static var notch: Int { 3 }

    private mutating func scroll(to row: Int, of count: Int, height: Int) {
        offset = Table.offset(row, showing: nil, of: count, height: height)
        isAdrift = true
    }
}
