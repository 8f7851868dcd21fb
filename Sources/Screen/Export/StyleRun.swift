/// Neighbouring cells of a row that share one style.
struct StyleRun: Equatable {
    let columns: Range<Int>
    let style: Style
}

extension CellBuffer {
    /// Row `y`, which must exist, as runs from left to right that together cover it.
    func styleRuns(inRow y: Int) -> [StyleRun] {
        let row = cells(inRow: y)
        var runs: [StyleRun] = []
        var start = row.startIndex
        while start < row.endIndex {
            let style = row[start].style
            let end = row[start...].firstIndex { $0.style != style } ?? row.endIndex
            runs.append(StyleRun(columns: start - row.startIndex..<end - row.startIndex, style: style))
            start = end
        }
        return runs
    }

    /// What some columns of row `y` show.
    func text(row y: Int, columns: Range<Int>) -> String {
        columns.reduce(into: "") { $0 += text(of: self[$1, y]) }
    }
}
