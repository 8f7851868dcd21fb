import Screen

/// One column of a table: its head, its room, its order, its cells. Adding a column is adding one of these.
struct Column<Row>: Sendable where Row: Sendable {
    let id: String
    let title: @Sendable (Look) -> String
    let width: ClosedRange<Int>
    var alignment: Alignment = .trailing
    /// Where the room is short, columns go in ascending order of this; nil stays to the last.
    var dropOrder: Int?
    /// Whether the first press sorts the greatest to the top.
    var startsDescending = true
    let key: @Sendable (Row) -> SortKey
    let cell: @Sendable (Row, Look) -> Line
}

extension Column {
    /// The column's place on a screen.
    func tableColumn(_ look: Look) -> TableColumn {
        TableColumn(title(look), width: width, alignment: alignment, dropOrder: dropOrder)
    }

    /// Whether one row stands before another in this column's order; nil where they tie.
    func precedes(_ a: Row, _ b: Row, isDescending: Bool) -> Bool? {
        key(a).precedes(key(b), isDescending: isDescending)
    }
}

extension Array {
    /// Rows in the order of one of these columns; where they tie, in the order in which they came.
    func ordered<Row>(_ rows: [Row], by id: String, _ isDescending: Bool) -> [Row] where Element == Column<Row> {
        guard let column = first(where: { $0.id == id }) else { return rows }
        // Keys are made once for each row, and places are moved instead of rows: tables may hold a whole day's calls.
        let keys = rows.map(column.key)
        return rows.indices
            .sorted { keys[$0].precedes(keys[$1], isDescending: isDescending) ?? ($0 < $1) }
            .map { rows[$0] }
    }
}
