extension Table {
    /// The rows that a table drawn in `area` shows, below its header.
    package func rowsInSight(in area: Rect) -> Range<Int> {
        let first = offset.clamped(to: 0...max(0, rowCount))
        return first..<min(max(first, rowCount), first.saturatingAdd(max(0, area.height - 1)))
    }

    /// The row at a place, for the mouse.
    package func row(at point: Point, in area: Rect) -> Int? {
        guard area.inset(top: 1).contains(point) else { return nil }
        let index = rowsInSight(in: area).lowerBound + (point.y - area.y - 1)
        return rowsInSight(in: area).contains(index) ? index : nil
    }

    /// The column whose header is at a place, for the mouse.
    package func header(at point: Point, in area: Rect) -> Int? {
        guard area.top(1).contains(point) else { return nil }
        let x = point.x - area.x
        return TableLayout(columns, in: area.width, gap: gap).slots
            .first { ($0.x..<$0.x + $0.width).contains(x) }?.column
    }

    /// The offset nearest to `offset` from which row `index` of `count` is among `height` rows and no row is wasted at the end.
    package static func offset(_ offset: Int, showing index: Int?, of count: Int, height: Int) -> Int {
        let height = max(1, height)
        let last = max(0, count - height)
        guard let index else { return offset.clamped(to: 0...last) }
        let least = max(0, index.saturatingSubtract(height - 1))
        return min(offset.clamped(to: least...max(least, index)), last)
    }

    func place(of index: Int, in area: Rect) -> Rect {
        area.row(1 + index - rowsInSight(in: area).lowerBound)
    }
}
