/// By which column a table is sorted; only a mark in its header, the rows come sorted.
package struct TableSort: Hashable, Sendable {
    package let column: Int
    package let isDescending: Bool

    package init(column: Int, isDescending: Bool) {
        self.column = column
        self.isDescending = isDescending
    }
}
