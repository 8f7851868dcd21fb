import Floor
import Screen

/// Where every tile stands: the largest tiles with which all agents fit, else the smallest, and then the wall scrolls.
struct WallLayout {
    /// A title or a tile in the wall's own coordinates, the first row being 0.
    struct Item<Content> {
        let content: Content
        let place: Rect
    }

    let size: TileSize
    private(set) var titles: [Item<WallGroup>] = []
    private(set) var tiles: [Item<AgentRow>] = []
    /// Rows of the whole wall.
    private(set) var height = 0

    private static let titleWidth = 18

    init(_ groups: [WallGroup], in room: Size) {
        let layouts = TileSize.allCases.lazy.map { WallLayout(groups, width: room.width, $0) }
        self = layouts.first { $0.height <= room.height } ?? WallLayout(groups, width: room.width, .speck)
    }

    private init(_ groups: [WallGroup], width: Int, _ size: TileSize) {
        self.size = size
        for group in groups { add(group, width: width) }
    }

    private mutating func add(_ group: WallGroup, width: Int) {
        if height > 0, size == .card { height += 1 }
        let hasTitle = !group.title.isEmpty
        let margin = size.isMark && hasTitle ? min(Self.titleWidth, width / 3) : 0
        if hasTitle {
            let title = Rect(x: 0, y: height, width: margin > 0 ? margin - 1 : width, height: 1)
            titles.append(Item(content: group, place: title))
            if margin == 0 { height += 1 }
        }
        let gap = size.gap
        let columns = max(1, (width - margin + gap.width) / (size.width.lowerBound + gap.width))
        let tileWidth = max(1, min(size.width.upperBound, (width - margin + gap.width) / columns - gap.width))
        for (number, row) in group.rows.enumerated() {
            let (line, column) = number.quotientAndRemainder(dividingBy: columns)
            let place = Rect(
                x: margin + column * (tileWidth + gap.width), y: height + line * (size.height + gap.height),
                width: tileWidth, height: size.height)
            tiles.append(Item(content: row, place: place))
        }
        let lines = (group.rows.count + columns - 1) / columns
        height += max(lines * (size.height + gap.height) - gap.height, hasTitle && margin > 0 ? 1 : 0)
    }
}

// MARK: - Moving about

extension WallLayout {
    func place(of agent: AgentID?) -> Int? { agent.flatMap { agent in tiles.firstIndex { $0.content.id == agent } } }

    /// The agent some tiles to the right (or left) in the order of reading; the first where none is chosen.
    func neighbour(of agent: AgentID?, across step: Int) -> AgentID? {
        guard let place = place(of: agent) else { return tiles.first?.content.id }
        return tiles[min(max(0, place + step), tiles.count - 1)].content.id
    }

    /// The nearest agent some rows of tiles below (or above); the first where none is chosen.
    func neighbour(of agent: AgentID?, down steps: Int) -> AgentID? {
        guard let place = place(of: agent) else { return tiles.first?.content.id }
        guard steps.magnitude <= 1_000 else { return (steps > 0 ? tiles.last : tiles.first)?.content.id }
        var here = tiles[place]
        for _ in 0..<steps.magnitude {
            guard let next = nearest(to: here.place, isBelow: steps > 0) else { break }
            here = next
        }
        return here.content.id
    }

    private func nearest(to place: Rect, isBelow: Bool) -> Item<AgentRow>? {
        let beyond = tiles.filter { isBelow ? $0.place.y > place.y : $0.place.y < place.y }
        let rows = beyond.map(\.place.y)
        guard let row = isBelow ? rows.min() : rows.max() else { return nil }
        return beyond.filter { $0.place.y == row }.min { abs($0.place.x - place.x) < abs($1.place.x - place.x) }
    }

    /// The first row to show, as near to `offset` as keeps the agent in sight.
    func offset(_ offset: Int, showing agent: AgentID?, height room: Int) -> Int {
        var offset = offset
        if let place = place(of: agent).map({ tiles[$0].place }) {
            // With the title above the group's first row.
            offset = min(max(offset, place.maxY - room), max(0, place.y - 1))
        }
        return min(max(0, offset), max(0, height - room))
    }
}
