import Floor
import Screen

/// A table that can have the focus: what a key or the mouse does to it, whatever its rows are.
struct Panel: Sendable, Identifiable {
    enum ID: Hashable, Sendable { case queues, agents, callers, members }

    let id: ID
    let columnCount: Int
    let move: @Sendable (inout Cockpit, Int) -> Void
    let scroll: @Sendable (inout Cockpit, _ height: Int) -> Void
    let sortNext: @Sendable (inout Cockpit, Int) -> Void
    let reverse: @Sendable (inout Cockpit) -> Void
    let point: @Sendable (inout Cockpit, Mouse, Rect) -> Void
    let draw: @Sendable (Cockpit, inout CellBuffer, Rect) -> Void
    /// Where the chosen row leads; nil where it leads nowhere.
    let open: @Sendable (Cockpit) -> Place?

    /// A panel from what its table is made of.
    ///
    /// - Parameters:
    ///   - state: where the cockpit keeps the user's place in the table.
    ///   - rows: the rows in the table's own order.
    ///   - place: the screen of a row.
    init<Row: Sendable, RowID: Hashable & Sendable>(
        _ id: ID, _ columns: [Column<Row>], state: any WritableKeyPath<Cockpit, PanelState<RowID>> & Sendable,
        rows: @escaping @Sendable (Cockpit) -> [Row], rowID: @escaping @Sendable (Row) -> RowID,
        place: @escaping @Sendable (RowID) -> Place?
    ) {
        @Sendable func table(_ cockpit: Cockpit) -> TablePanel<Row, RowID> {
            TablePanel(
                rows(cockpit), columns, id: rowID, state: cockpit[keyPath: state], hasFocus: cockpit.focus == id)
        }
        self.id = id
        columnCount = columns.count
        move = { $0[keyPath: state].move(by: $1, in: table($0).ids) }
        scroll = { cockpit, height in
            let ids = table(cockpit).ids
            cockpit[keyPath: state].offset = Table.offset(
                cockpit[keyPath: state].offset, showing: cockpit[keyPath: state].place(in: ids), of: ids.count,
                height: height - 1)
        }
        sortNext = { $0[keyPath: state].sortNext($1, columns) }
        reverse = { $0[keyPath: state].sort?.isDescending.toggle() }
        point = { $0[keyPath: state].point($1, table($0), $0.look, in: $2, columns: columns) }
        draw = { table($0).draw($0.look, into: &$1, in: $2) }
        open = { cockpit in
            let ids = table(cockpit).ids
            return cockpit[keyPath: state].place(in: ids).flatMap { place(ids[$0]) }
        }
    }
}

extension Panel {
    static let queues = Panel(
        .queues, QueueColumns.all, state: \.queuePanel, rows: { $0.queueRows }, rowID: { $0.id },
        place: { .queue($0) })
    static let agents = Panel(
        .agents, AgentColumns.all, state: \.agentPanel, rows: { $0.agentRows }, rowID: { $0.id },
        place: { .agent($0) })
}
