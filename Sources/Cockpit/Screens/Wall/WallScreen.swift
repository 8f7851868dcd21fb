import Floor
import Screen

/// Everybody at a glance: a tile for each agent who is at work or should be.
struct WallScreen: ScreenView {
    let cockpit: Cockpit

    init(_ cockpit: Cockpit) { self.cockpit = cockpit }

    func panels(in body: Rect) -> [(panel: Panel, area: Rect)] { [(.wall, tilesArea(body))] }

    func draw(into picture: inout CellBuffer, in body: Rect) {
        guard !cockpit.agentRows.isEmpty else {
            let line = Line(cockpit.look[.nobodyHere], Style(.muted), alignment: .centre)
            return line.draw(into: &picture, in: body.row(body.height / 2))
        }
        if body.height >= Self.leastForLines {
            WallLegend(rows: cockpit.agentRows, grouping: cockpit.wall.grouping, look: cockpit.look)
                .draw(into: &picture, in: body.row(0).inset(columns: 1))
            drawChosen(into: &picture, in: body.bottom(1).inset(columns: 1))
        }
        drawTiles(into: &picture, in: tilesArea(body))
    }

    private static let leastForLines = 5

    /// Between the legend and the line about the chosen agent.
    private func tilesArea(_ body: Rect) -> Rect {
        guard body.height >= Self.leastForLines else { return body }
        return body.inset(top: body.height >= 12 ? 2 : 1, bottom: 1)
    }

    func layout(in area: Rect) -> WallLayout {
        let groups = cockpit.wall.grouping.groups(cockpit.agentRows, cockpit.scene, cockpit.look)
        return WallLayout(groups, in: area.inset(left: 1, right: 2).size)
    }

    private func drawTiles(into picture: inout CellBuffer, in area: Rect) {
        let layout = layout(in: area)
        let offset = layout.offset(cockpit.wall.offset, showing: cockpit.wall.selected, height: area.height)
        func shown(_ place: Rect) -> Rect {
            let there = Rect(
                x: area.x + 1 + place.x, y: area.y + place.y - offset, width: place.width, height: place.height)
            return place.y >= offset ? there.intersection(area) : Rect(x: 0, y: 0, width: 0, height: 0)
        }
        for title in layout.titles {
            let count = Span("  \(title.content.rows.count)", Style(.muted))
            Line([Span(title.content.title, Style(title.content.role, .bold)), count])
                .draw(into: &picture, in: shown(title.place))
        }
        for tile in layout.tiles where tile.place.y < offset + area.height {
            let isChosen = tile.content.id == cockpit.wall.selected
            WallTile(row: tile.content, size: layout.size, isChosen: isChosen, look: cockpit.look)
                .draw(into: &picture, in: shown(tile.place))
        }
        Scrollbar(count: layout.height, offset: offset, glyphs: cockpit.look.glyphs)
            .draw(into: &picture, in: area.right(1))
    }

    /// Who is chosen, in full: small tiles cannot say it.
    private func drawChosen(into picture: inout CellBuffer, in row: Rect) {
        guard let chosen = cockpit.agentRows.first(where: { $0.id == cockpit.wall.selected }) else { return }
        let look = cockpit.look
        let mark = look.glyphs.states[chosen.state.role].map { "\($0) " } ?? ""
        let time = chosen.length.map(Telling.length) ?? look.missing
        Line([
            Span(chosen.name, Style(.strong, .bold)),
            Span("  \(mark)\(look[chosen.state.phrase])", Style(chosen.state.role)),
            Span("  \(time)", chosen.severity.style()), Span("  \(chosen.reason)", Style(.muted)),
            Span("  \(chosen.queues)", Style(.muted)),
        ]).draw(into: &picture, in: row)
    }
}
