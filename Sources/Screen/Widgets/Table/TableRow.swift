/// One row of a table: a line for each column, dropped columns included.
package struct TableRow: Hashable, Sendable {
    /// One line for each column of the table.
    package var cells: [Line]
    /// What lies behind those cells of the row that have no ground of their own.
    package var ground: Ground

    /// A row of cells.
    package init(_ cells: [Line], ground: Ground = .none) {
        self.cells = cells
        self.ground = ground
    }
}
