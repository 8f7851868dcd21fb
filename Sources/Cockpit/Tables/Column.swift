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

    /// What rows are put in order by. What is not known stands last, whichever way the order runs.
    enum SortKey: Sendable, Hashable {
        case number(Double?)
        case text(String)
    }
}

extension Column {
    /// The column's place on a screen.
    func tableColumn(_ look: Look) -> TableColumn {
        TableColumn(title(look), width: width, alignment: alignment, dropOrder: dropOrder)
    }

    /// Whether one row stands before another in this column's order; nil where they tie.
    func precedes(_ a: Row, _ b: Row, isDescending: Bool) -> Bool? {
        switch (key(a), key(b)) {
        case (.text(let a), .text(let b)): a == b ? nil : (a < b) != isDescending
        case (.number(let a?), .number(let b?)): a == b ? nil : (a < b) != isDescending
        case (.number(nil), .number(_?)): false
        case (.number(_?), .number(nil)): true
        default: nil
        }
    }
}
