package import Screen

/// Where the parts of the agent screen stand: who, the day's track, then the calls beside where the time went.
package struct AgentArrangement: Equatable, Sendable {
    package let heading: Rect
    package let track: Rect
    package let calls: Rect
    package let divider: Rect
    package let states: Rect
    package let pauses: Rect

    /// Below this width the bars stand below the calls.
    private static let wide = 78

    package init(_ body: Rect) {
        let gap = body.height >= 14 ? 1 : 0
        let rows = body.rows([
            .fixed(3), .fixed(gap), .fixed(body.height >= 8 ? 2 : 0), .fixed(gap), .flexible(1),
        ])
        (heading, track) = (rows[0], rows[2])
        if body.width >= Self.wide {
            let bars = min(60, max(28, body.width * 36 / 100))
            let columns = rows[4].columns([.flexible(1), .fixed(3), .fixed(bars)])
            (calls, divider) = (columns[0], columns[1].inset(left: 1, right: 1))
            let parts = columns[2].rows([.fixed(8), .fixed(columns[2].height > 11 ? 1 : 0), .flexible(1)])
            (states, pauses) = (parts[0], parts[2])
        } else {
            let bars = rows[4].height >= 16 ? 8 : 0
            let parts = rows[4].rows([.flexible(1), .fixed(bars > 0 ? 1 : 0), .fixed(bars)])
            (calls, divider, states) = (parts[0], parts[1], parts[2])
            pauses = parts[2].left(0)
        }
    }

    var isWide: Bool { divider.width == 1 && divider.height > 1 }
}
