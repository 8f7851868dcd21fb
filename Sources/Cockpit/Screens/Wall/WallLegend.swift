import Floor
import Screen

/// What the marks mean and how many there are of each, and by what the tiles are put together.
struct WallLegend: Widget {
    let rows: [AgentRow]
    let grouping: WallGrouping
    let look: Look

    func draw(into picture: inout CellBuffer, in area: Rect) {
        let right = Line(
            [Span("\(look[.groupedBy]) ", Style(.muted)), Span(look[grouping.phrase], Style(.strong))])
        let width = right.columns(picture.width)
        let left = Line(counts)
        let hasRoom = left.columns(picture.width) + width <= area.width
        if hasRoom { right.draw(into: &picture, in: area.right(width)) }
        left.draw(into: &picture, in: area)
    }

    private var counts: [Span] {
        Dictionary(grouping: rows, by: \.state).sorted { $0.key.rank < $1.key.rank }.flatMap { state, rows in
            let mark = look.glyphs.states[state.role].map { "\($0) " } ?? ""
            return [
                Span(mark + look[state.phrase], Style(state.role)), Span(" \(rows.count)   ", Style(.strong)),
            ]
        }
    }
}
