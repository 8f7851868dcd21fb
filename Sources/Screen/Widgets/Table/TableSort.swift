/// By which column a table is sorted; only a mark in its header, the rows come sorted.
package struct TableSort: Hashable, Sendable {
    /// The index of the table's column.
    package let column: Int
    /// Whether the greatest comes first.
    package let isDescending: Bool

    /// A sort mark at a column.
    package init(column: Int, isDescending: Bool) {
        self.column = column
        self.isDescending = isDescending
    }
}
