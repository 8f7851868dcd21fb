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
        let below = Self.rowsBelow(body.size)
        let rows = body.rows([
            .fixed(2), .fixed(body.height >= 8 ? 1 : 0), .flexible(1), .fixed(below > 0 ? 1 : 0), .fixed(below),
        ])
        heading = rows[0]
        (callers, divider, members) = Self.tables(in: rows[2])
        (chart, outcomes) = Self.day(in: rows[4])
    }

    /// The line of callers and the members.
    private static func tables(in area: Rect) -> (Rect, Rect, Rect) {
        guard area.width < wide else {
            let columns = area.columns([.fixed(min(area.width * 38 / 100, 64)), .fixed(3), .flexible(1)])
            return (columns[0], columns[1].inset(left: 1, right: 1), columns[2])
        }
        let parts = area.rows([.flexible(2), .fixed(area.height >= 8 ? 1 : 0), .flexible(3)])
        return (parts[0], parts[1], parts[2])
    }

    /// The day's chart and what became of the calls; where there is room for one, it is the latter.
    private static func day(in area: Rect) -> (Rect, Rect) {
        if area.width >= roomy, area.height >= bars {
            let parts = area.columns([.flexible(3), .fixed(3), .flexible(2)])
            return (parts[0], parts[2])
        }
        guard area.height > 2 * bars else { return (area.left(0), area) }
        let parts = area.rows([.flexible(1), .fixed(1), .fixed(bars)])
        return (parts[0], parts[2])
    }

    /// The day keeps to what the tables can spare.
    private static func rowsBelow(_ size: Size) -> Int {
        switch size.height {
        case 44...: min(20, size.height * 2 / 5)
        case 30...: min(size.width >= roomy ? 14 : bars, size.height * 2 / 5)
        case 20...: bars
        case 15...: 5
        default: 0
        }
    }

    /// A title, what was answered and six losses.
    private static let bars = 8
    /// From this width on, the chart stands beside the bars.
    private static let roomy = 98

    var isWide: Bool { divider.width == 1 && divider.height > 1 }
}
