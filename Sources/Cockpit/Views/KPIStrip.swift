import Floor
import Measures
import Screen

/// The floor's figures in a row. The four floor indicators stand together at its end: attendance, occupancy, not ready
/// and handle time explain each other.
struct KPIStrip: Widget {
    let scene: Scene
    let look: Look

    private static let gap = 3
    private static let trendWidth = 12

    func draw(into picture: inout CellBuffer, in area: Rect) {
        guard !area.isEmpty else { return }
        let hasTrends = Self.width(withTrends: true) <= area.width
        let tiles = Self.fitting(area.width, hasTrends: hasTrends)
        let spare = area.width - Self.width(of: tiles, hasTrends: hasTrends)
        let stretch = tiles.count > 1 ? min(6, max(0, spare) / (tiles.count - 1)) : 0
        var x = area.x
        for tile in tiles {
            let width = tile.width + (hasTrends && tile.hasTrend ? Self.trendWidth + 1 : 0)
            draw(
                tile, hasTrend: hasTrends && tile.hasTrend, into: &picture,
                in: Rect(x: x, y: area.y, width: width, height: area.height))
            x += width + Self.gap + stretch
        }
    }

    private func draw(_ tile: KPITile, hasTrend: Bool, into picture: inout CellBuffer, in area: Rect) {
        let figures = tile.window.figures(scene.floor)
        let value = Span(tile.text(figures, look), tile.judge(figures).style(calm: .strong).adding(.bold))
        let title = Span(look[tile.title], Style(.muted))
        guard area.height > 1 else {
            return Line([value]).draw(into: &picture, in: area)
        }
        Line([title]).draw(into: &picture, in: area.row(0))
        let line = Line([value])
        line.draw(into: &picture, in: area.row(1))
        if hasTrend {
            let used = line.columns(picture.width) + 1
            let room = area.row(1).inset(left: used)
            Sparkline(tile.trend(scene), style: Style(.faint), glyphs: look.glyphs)
                .draw(into: &picture, in: room.left(min(Self.trendWidth, room.width)))
        }
    }

    private static func width(withTrends: Bool) -> Int { width(of: tiles, hasTrends: withTrends) }

    private static func width(of tiles: [KPITile], hasTrends: Bool) -> Int {
        tiles.reduce(0) { $0 + $1.width + (hasTrends && $1.hasTrend ? trendWidth + 1 : 0) }
            + max(0, tiles.count - 1) * gap
    }

    /// The tiles that find room, dropping the ones that say least; the order stays.
    private static func fitting(_ width: Int, hasTrends: Bool) -> [KPITile] {
        var tiles = tiles
        for expendable in ["staffed", "asa", "abandon_rate", "oldest_wait", "attendance"] {
            if Self.width(of: tiles, hasTrends: hasTrends) <= width { break }
            tiles.removeAll { $0.id == expendable }
        }
        while tiles.count > 1, Self.width(of: tiles, hasTrends: hasTrends) > width { tiles.removeLast() }
        return tiles
    }
}
