import Screen

extension Panel {
    /// The wall's tiles: rows are moved through up and down, tiles from left to right.
    static let wall = Panel(
        id: .wall,
        move: { cockpit, rows in
            cockpit.wall.selected = cockpit.wallLayout.neighbour(of: cockpit.wall.selected, down: rows)
        },
        scroll: { cockpit, height in
            cockpit.wall.offset = cockpit.wallLayout.offset(
                cockpit.wall.offset, showing: cockpit.wall.selected, height: height)
        },
        point: { $0.pointAtWall($1, in: $2) },
        draw: { WallScreen($0).draw(into: &$1, in: $2) },
        open: { ($0.wall.selected ?? $0.wallLayout.tiles.first?.content.id).map { .agent($0) } })
}

extension Cockpit {
    /// The wall as it stands in the room there is.
    var wallLayout: WallLayout {
        let wall = WallScreen(self)
        return wall.layout(in: wall.panels(in: arrangement.body).first?.area ?? arrangement.body)
    }

    mutating func moveAcrossWall(by step: Int) -> [Effect] {
        wall.selected = wallLayout.neighbour(of: wall.selected, across: step)
        if let (panel, area) = focused { panel.scroll(&self, area.height) }
        return []
    }

    mutating func changeGrouping() -> [Effect] {
        wall.grouping = wall.grouping.next
        wall.offset = 0
        return []
    }

    fileprivate mutating func pointAtWall(_ mouse: Mouse, in area: Rect) {
        let layout = wallLayout
        let offset = layout.offset(wall.offset, showing: wall.selected, height: area.height)
        switch mouse.kind {
        case .press:
            let point = Point(x: mouse.at.x - area.x - 1, y: mouse.at.y - area.y + offset)
            if let tile = layout.tiles.first(where: { $0.place.contains(point) }) { wall.selected = tile.content.id }
        case .wheelDown, .wheelUp:
            wall.selected = nil
            wall.offset = layout.offset(
                offset + (mouse.kind == .wheelDown ? 3 : -3), showing: nil, height: area.height)
        case .release, .drag, .move: break
        }
    }
}
