package import Screen

/// Where the floor screen's tables stand: beside each other on wide screens, the agents below the queues on narrow ones.
package struct FloorArrangement: Equatable, Sendable {
    package let queues: Rect
    package let divider: Rect
    package let agents: Rect

    /// From this width on, the two tables fit beside each other.
    static let wide = 110

    package init(_ body: Rect) {
        if body.width >= Self.wide {
            let left = min(body.width * 52 / 100, 130)
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
