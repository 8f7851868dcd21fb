/// Two pictures of one size, looked at cell by cell.
struct Comparison {
    let old: CellBuffer
    let new: CellBuffer

    /// The column where the first changed glyph from `column` on begins.
    func firstChange(row: Int, from column: Int) -> Int? {
        guard var change = nextDifference(row: row, from: column) else { return nil }
        while change > column, isRightHalf(row, change) { change -= 1 }
        return change
    }

    /// The end of the run that begins at `start`.
    func endOfChanges(row: Int, from start: Int, joiningGaps gap: Int) -> Int {
        var end = start
        var next = nextDifference(row: row, from: start)
        while let change = next, change <= end.saturatingAdd(end == start ? 1 : gap) {
            end = change + 1
            next = nextDifference(row: row, from: end)
        }
        while end < new.size.width, isRightHalf(row, end) { end += 1 }
        return end
    }

    private func isRightHalf(_ row: Int, _ column: Int) -> Bool {
        let index = row * new.size.width + column
        return new.cells[index].isRightHalf || old.cells[index].isRightHalf
    }

    private func nextDifference(row: Int, from column: Int) -> Int? {
        let base = row * new.size.width
        let found = old.cells.withUnsafeBufferPointer { before in
            new.cells.withUnsafeBufferPointer { after in
                (base + column..<base + new.size.width).first { differs(before[$0], after[$0]) }
            }
        }
        return found.map { $0 - base }
    }

    private func differs(_ before: Cell, _ after: Cell) -> Bool {
        guard before.isCluster, after.isCluster else { return before != after }
        return !new.shows(after, like: before, of: old)
    }
}
