package import Screen

/// Where the parts of the queue screen stand: the line of callers beside the members, the day and its losses below.
package struct QueueArrangement: Equatable, Sendable {
    package let heading: Rect
    package let callers: Rect
    package let divider: Rect
    package let members: Rect
    package let chart: Rect
    package let outcomes: Rect

    /// Below this width the tables stand below each other.
    private static let wide = 78

    package init(_ body: Rect) {
        let below = Self.rowsBelow(body.height)
        let rows = body.rows([
            .fixed(2), .fixed(body.height >= 8 ? 1 : 0), .flexible(1), .fixed(below > 0 ? 1 : 0), .fixed(below),
        ])
        heading = rows[0]
        if body.width >= Self.wide {
            let columns = rows[2].columns([.fixed(min(body.width * 38 / 100, 64)), .fixed(3), .flexible(1)])
            (callers, divider, members) = (columns[0], columns[1].inset(left: 1, right: 1), columns[2])
        } else {
            let parts = rows[2].rows([.flexible(2), .fixed(rows[2].height >= 8 ? 1 : 0), .flexible(3)])
            (callers, divider, members) = (parts[0], parts[1], parts[2])
        }
        let hasChart = body.width >= 100 && below >= 8
        let parts = rows[4].columns([
            .flexible(hasChart ? 3 : 0), .fixed(hasChart ? 3 : 0), .flexible(hasChart ? 2 : 1),
        ])
        (chart, outcomes) = (parts[0], parts[2])
    }

    /// The day keeps to what the tables can spare.
    private static func rowsBelow(_ height: Int) -> Int {
        height >= 30 ? min(20, height * 2 / 5) : height >= 20 ? 8 : height >= 15 ? 5 : 0
    }

    var isWide: Bool { divider.width == 1 && divider.height > 1 }
}
