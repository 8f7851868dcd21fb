import Floor
import Screen

/// One agent on the wall: as much as the tile's size has room for. The longer a state lasts, the warmer the ground.
struct WallTile: Widget {
    let row: AgentRow
    let size: TileSize
    let isChosen: Bool
    let look: Look

    func draw(into picture: inout CellBuffer, in area: Rect) {
        guard !area.isEmpty else { return }
        let ground = ground
        if !size.isMark { picture.fill(area, style: Style(.text, on: ground)) }
        switch size {
        case .card: drawCard(into: &picture, in: area, on: ground)
        case .line, .short: drawLine(into: &picture, in: area, on: ground)
        case .name: Line([Span(mark + " ", state), Span(row.name, name)]).draw(into: &picture, in: area)
        case .mark, .speck: Line(mark, state.on(ground)).draw(into: &picture, in: area)
        }
        if !size.isMark { picture.underlay(area, ground: ground) }
        if isChosen { picture.restyle(area, adding: .reverse) }
    }

    private func drawCard(into picture: inout CellBuffer, in area: Rect, on ground: Ground) {
        let room = area.inset(columns: 1)
        Line(row.name, name).draw(into: &picture, in: room.row(0).inset(right: 2))
        Line(row.severity.sign(look.glyphs), row.severity.style(), alignment: .trailing)
            .draw(into: &picture, in: room.row(0))
        let word = row.reason.isEmpty ? look[row.state.phrase] : row.reason
        Line([Span(mark + " ", state), Span(word, state)]).draw(
            into: &picture, in: room.row(1).inset(right: time.count + 1))
        Line(time, row.severity.style(calm: .muted), alignment: .trailing).draw(into: &picture, in: room.row(1))
    }

    private func drawLine(into picture: inout CellBuffer, in area: Rect, on ground: Ground) {
        Line([Span(mark + " ", state), Span(row.name, name)]).draw(
            into: &picture, in: area.inset(right: time.count + 1))
        Line(time, row.severity.style(calm: .muted), alignment: .trailing).draw(into: &picture, in: area)
    }

    private var mark: String { look.glyphs.states[row.state.role].map(String.init) ?? " " }
    private var state: Style { Style(row.state.role, row.severity == .calm ? [] : .bold) }
    private var name: Style { Style(row.severity == .calm ? .text : .strong) }
    private var time: String { row.length.map(Telling.length) ?? look.missing }

    /// Quiet while the state has lasted a normal time, then warmer by steps.
    private var ground: Ground {
        switch row.length.map({ Limits.warmth(row.state, $0) }) ?? 0 {
        case 0: size == .card ? .raised : .none
        case let step: Ground.heat[step]
        }
    }
}
