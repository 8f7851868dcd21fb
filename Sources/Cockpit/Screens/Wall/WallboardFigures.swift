import Screen

/// The figures that a whole room looks at, in letters it can read: service level, waiting, oldest, abandoned.
struct WallboardFigures: Widget {
    let scene: Scene
    let look: Look

    /// Title, letters, and a row of air.
    static let rows = BigText.rows + 2
    private static let shown = [TrendMeasure.serviceLevelID, "waiting_now", "oldest_wait", "abandon_rate"]
    /// Columns of `12:40` in square dots, and a gap.
    private static let room = 40

    func draw(into picture: inout CellBuffer, in area: Rect) {
        let count = min(Self.shown.count, max(3, area.width / Self.room))
        let tiles = Self.shown.prefix(count).compactMap { id in KPIStrip.tiles.first { $0.id == id } }
        let places = area.columns(Array(repeating: .flexible(1), count: tiles.count), gap: 2)
        for (tile, place) in zip(tiles, places) {
            let figures = tile.window.figures(scene)
            Line(look[tile.title], Style(.muted)).draw(into: &picture, in: place.row(0))
            let scale = place.width >= Self.room - 4 ? 2 : 1
            BigText(
                tile.text(figures, look), style: tile.judge(figures).style(calm: .strong), scale: scale,
                glyphs: look.glyphs
            ).draw(into: &picture, in: place.inset(top: 1))
        }
    }
}
