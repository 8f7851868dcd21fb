import Screen

/// A table of rows with the user's place in it: what the state and the rows make of each other.
struct TablePanel<Row: Sendable, ID: Hashable & Sendable> {
    let rows: [Row]
    let columns: [Column<Row>]
    let id: (Row) -> ID
    let state: PanelState<ID>
    let hasFocus: Bool

    /// - Parameter rows: in the table's own order, which decides where the chosen column ties.
    init(
        _ rows: [Row], _ columns: [Column<Row>], id: @escaping (Row) -> ID, state: PanelState<ID>, hasFocus: Bool
    ) {
        self.columns = columns
        self.id = id
        self.state = state
        self.hasFocus = hasFocus
        guard let sort = state.sort, let column = columns.first(where: { $0.id == sort.column }) else {
            self.rows = rows
            return
        }
        self.rows = rows.enumerated().sorted { a, b in
            column.precedes(a.element, b.element, isDescending: sort.isDescending) ?? (a.offset < b.offset)
        }.map(\.element)
    }

    var ids: [ID] { rows.map(id) }

    /// The table as a widget for a room of this height.
    func table(_ look: Look, height: Int) -> Table {
        let selection = hasFocus ? state.place(in: ids) : nil
        var table = Table(
            columns.map { $0.tableColumn(look) }, rowCount: rows.count, selection: selection,
            offset: Table.offset(
                state.offset, showing: state.isAdrift ? nil : selection, of: rows.count, height: height - 1),
            sort: sortMark, glyphs: look.glyphs
        ) { index in
            TableRow(columns.map { $0.cell(rows[index], look) })
        }
        table.gap = 2
        return table
    }

    /// Draws the table with its scroll bar at the right, where the rows are too many.
    func draw(_ look: Look, into picture: inout CellBuffer, in area: Rect) {
        guard !area.isEmpty else { return }
        let table = table(look, height: area.height)
        table.draw(into: &picture, in: area.inset(right: 1))
        Scrollbar(count: rows.count, offset: table.offset, glyphs: look.glyphs)
            .draw(into: &picture, in: area.right(1).inset(top: 1))
    }

    private var sortMark: TableSort? {
        guard let sort = state.sort else { return nil }
        return columns.firstIndex { $0.id == sort.column }.map {
            TableSort(column: $0, isDescending: sort.isDescending)
        }
    }
}

extension PanelState {
    /// Sorts by the next column, or the one before; past the ends, by the table's own order again.
    mutating func sortNext<Row>(_ direction: Int, _ columns: [Column<Row>]) {
        let sortable = columns.filter { $0.id != "mark" }
        let current = sort.flatMap { sort in sortable.firstIndex { $0.id == sort.column } }
        let next = current.map { $0 + direction } ?? (direction > 0 ? 0 : sortable.count - 1)
        sort =
            sortable.indices.contains(next)
            ? Sort(column: sortable[next].id, isDescending: sortable[next].startsDescending) : nil
    }

    /// Sorts by a column; the other way round where it is the one already.
    mutating func sort<Row>(by column: Column<Row>) {
        let isSame = sort?.column == column.id
        sort = Sort(
            column: column.id, isDescending: isSame ? !(sort?.isDescending ?? false) : column.startsDescending)
    }
}
