import Screen

/// Where charts and heat map stand: the charts in a grid, the heat map below them.
struct TrendsArrangement: Equatable {
    let charts: [Rect]
    let heatMap: Rect

    /// The room that a chart asks for.
    private static let chart = Size(width: 38, height: 8)
    private static let mostColumns = 3

    /// - Parameters:
    ///   - count: charts there are.
    ///   - rows: rows of the heat map.
    init(_ body: Rect, charts count: Int, rows: Int) {
        let share = body.height < 12 ? 0 : min(rows + 1, max(6, body.height * 2 / 5))
        heatMap = body.bottom(share)
        let room = body.inset(bottom: share > 0 ? share + 1 : 0)
        let columns = min(Self.mostColumns, max(1, room.width / Self.chart.width))
        let lines = min((count + columns - 1) / columns, max(1, room.height / Self.chart.height))
        charts = room.rows(Array(repeating: .flexible(1), count: lines), gap: lines > 1 ? 1 : 0)
            .flatMap { $0.columns(Array(repeating: .flexible(1), count: columns), gap: 2) }
    }
}
