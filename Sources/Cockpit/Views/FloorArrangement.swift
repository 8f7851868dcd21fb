package import Screen

/// Where everything stands on the floor screen, for any size: a pure function of it.
///
/// Wide screens put the agents beside the queues, narrow ones below. Where rows are short, the indicators shrink to one
/// line, then go; the header with the worst thing stays to the last.
package struct FloorArrangement: Equatable, Sendable {
    package let header: Rect
    package let rule: Rect
    package let strip: Rect
    package let queues: Rect
    package let divider: Rect
    package let agents: Rect
    package let transport: Rect
    package let footer: Rect

    /// From this width on, the two tables fit beside each other.
    static let wide = 110

    package init(_ size: Size, hasTransport: Bool) {
        let whole = Rect(size)
        let footerRows = size.height >= 6 ? 1 : 0
        let transportRows = hasTransport && size.height >= 10 ? 1 : 0
        let stripRows = size.height >= 16 ? 2 : size.height >= 12 ? 1 : 0
        let gap = size.height >= 20 ? 1 : 0
        let rows = whole.rows([
            .fixed(1), .fixed(gap), .fixed(stripRows), .fixed(gap), .flexible(1), .fixed(transportRows),
            .fixed(footerRows),
        ])
        header = rows[0]
        rule = rows[1]
        strip = rows[2]
        transport = rows[5]
        footer = rows[6]
        let body = rows[4]
        if size.width >= Self.wide {
            // The queues' figures need a fixed room, the agents take what is left, half of it on the widest screens.
            let left = min(size.width * 52 / 100, 130)
            let columns = body.columns([.fixed(left), .fixed(3), .flexible(1)])
            (queues, divider, agents) = (columns[0], columns[1].inset(left: 1, right: 1), columns[2])
        } else {
            let share = max(2, min(body.height / 2, body.height * 2 / 5))
            let parts = body.rows([.fixed(share), .fixed(body.height >= 10 ? 1 : 0), .flexible(1)])
            (queues, divider, agents) = (parts[0], parts[1], parts[2])
        }
    }

    var isWide: Bool { divider.width == 1 && divider.height > 1 }
}
