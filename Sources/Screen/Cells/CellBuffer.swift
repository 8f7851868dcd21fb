/// A picture made of cells. Nothing is ever written outside it, and a wide glyph always keeps both its halves.
package struct CellBuffer: Sendable {
    /// Columns and rows.
    package let size: Size
    /// How text is measured in this buffer.
    package let width: Width
    /// What stands for the rest of a text that did not fit.
    package let ellipsis: Unicode.Scalar
    /// The cells, row by row from the top left.
    package internal(set) var cells: [Cell]
    var clusters = ClusterTable()

    /// An empty picture. The `ellipsis` must be one column wide in every terminal; pass `"~"` where Unicode is not to be had.
    package init(size: Size, width: Width = .standard, ellipsis: Unicode.Scalar = "…") {
        self.size = size
        self.width = width
        self.ellipsis = width.ambiguousIsWide && !ellipsis.isASCII ? "~" : ellipsis
        self.cells = Array(repeating: .blank, count: size.area)
    }

    /// The whole picture as a rectangle.
    package var bounds: Rect { Rect(size) }

    /// The cell in column `x` of row `y`; a blank one outside.
    package subscript(x: Int, y: Int) -> Cell {
        guard let index = index(x, y) else { return .blank }
        return cells[index]
    }

    /// What a cell shows, as text: `""` for the right half of a wide glyph.
    package func text(of cell: Cell) -> String {
        if cell.isRightHalf { return "" }
        if let cluster = clusters.text(for: cell.glyph) { return cluster }
        return Unicode.Scalar(cell.glyph).map(String.init) ?? "\u{FFFD}"
    }

    /// What row `y` shows, with its spaces; `""` where there is no such row.
    package func text(row y: Int) -> String {
        guard (0..<size.height).contains(y) else { return "" }
        return cells(inRow: y).reduce(into: "") { $0 += text(of: $1) }
    }

    /// The cells of row `y`, which must exist.
    package func cells(inRow y: Int) -> ArraySlice<Cell> {
        cells[y * size.width..<(y + 1) * size.width]
    }

    /// Whether the glyph at a place takes two columns.
    package func isWide(_ x: Int, _ y: Int) -> Bool {
        x + 1 < size.width && !self[x, y].isRightHalf && self[x + 1, y].isRightHalf
    }

    func index(_ x: Int, _ y: Int) -> Int? {
        guard x >= 0, x < size.width, y >= 0, y < size.height else { return nil }
        return y * size.width + x
    }
}

extension CellBuffer: Equatable {
    /// Whether two pictures look the same; the order in which their cluster tables were filled does not matter.
    package static func == (left: CellBuffer, right: CellBuffer) -> Bool {
        guard left.size == right.size else { return false }
        if left.clusters.isEmpty && right.clusters.isEmpty { return left.cells == right.cells }
        return left.cells.indices.allSatisfy { left.shows(left.cells[$0], like: right.cells[$0], of: right) }
    }

    /// Whether a cell of this picture looks like a cell of another.
    func shows(_ cell: Cell, like other: Cell, of picture: CellBuffer) -> Bool {
        guard cell.isCluster, other.isCluster else { return cell == other }
        return cell.style == other.style && clusters.text(for: cell.glyph) == picture.clusters.text(for: other.glyph)
    }
}
