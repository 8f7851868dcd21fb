/// Rows under a header. Only the rows in sight are asked for, so that a table of any length costs what is shown of it.
package struct Table: Widget {
    /// The columns from left to right.
    package var columns: [TableColumn]
    /// How many rows there are, in sight or not.
    package var rowCount: Int
    /// Gives the row of an index from 0 to `rowCount - 1`.
    package var row: (Int) -> TableRow
    /// The chosen row, drawn on the selection's ground.
    package var selection: Int?
    /// The first row in sight.
    package var offset = 0
    /// The column that bears the sort mark.
    package var sort: TableSort?
    /// The glyphs of the sort mark.
    package var glyphs: GlyphSet
    /// Columns of the screen between two columns of the table.
    package var gap = 1

    /// A table whose `row` gives the row of an index from 0 to `rowCount - 1`.
    package init(
        _ columns: [TableColumn], rowCount: Int, selection: Int? = nil, offset: Int = 0, sort: TableSort? = nil,
        glyphs: GlyphSet = .unicode, row: @escaping (Int) -> TableRow
    ) {
        self.columns = columns
        self.rowCount = rowCount
        self.row = row
        self.selection = selection
        self.offset = offset
        self.sort = sort
        self.glyphs = glyphs
    }

    /// Draws the header into the first row of `area` and rows into the others.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        let layout = TableLayout(columns, in: area.width, gap: gap)
        drawHeader(layout, into: &picture, in: area.top(1))
        for index in rowsInSight(in: area) {
            draw(row(index), layout, isSelected: index == selection, into: &picture, in: place(of: index, in: area))
        }
    }

    private func draw(
        _ row: TableRow, _ layout: TableLayout, isSelected: Bool, into picture: inout CellBuffer, in area: Rect
    ) {
        for slot in layout.slots where slot.column < row.cells.count {
            var cell = row.cells[slot.column]
            if cell.alignment == .leading { cell.alignment = columns[slot.column].alignment }
            cell.draw(into: &picture, in: Rect(x: area.x + slot.x, y: area.y, width: slot.width, height: 1))
        }
        if isSelected {
            picture.restyle(area, ground: .selection)
        } else if row.ground != .none {
            picture.underlay(area, ground: row.ground)
        }
    }
}
