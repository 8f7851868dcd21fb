import Floor
import Measures
import Screen

/// The cells of a heat map: how long a slot is, how wide, and how a value looks in one.
struct HeatGrid {
    let axis: DayAxis
    let cellWidth: Int
    let measure: TrendMeasure

    var width: Int { axis.count * cellWidth }

    /// Slots of a quarter of an hour where they find room with their figures, else of half or whole hours.
    /// Where even hours do not, each is one column high or low.
    init?(_ scene: Scene, _ measure: TrendMeasure, room: Int) {
        self.measure = measure
        let wish = measure.unit == .seconds ? 6 : 4
        let axes = [1, 2, 4].compactMap { DayAxis(scene, merging: $0) }
        guard let longest = axes.last, room > 0 else { return nil }
        if let axis = axes.first(where: { $0.count * wish <= room }) {
            self.axis = axis
            cellWidth = min(wish + 4, max(wish, room / axis.count))
        } else {
            axis = longest
            cellWidth = 1
        }
    }

    func draw(_ trend: DayTrend, goal: ServiceGoal, _ look: Look, into picture: inout CellBuffer, in row: Rect) {
        let values = trend.values(of: measure.id)
        let most = values.compactMap(\.self).max() ?? 0
        for (slot, value) in values.enumerated() {
            let cell = Rect(x: row.x + slot * cellWidth, y: row.y, width: cellWidth, height: 1).intersection(row)
            guard let value else {
                Line(
                    String(look.glyphs.signs.missing) + (cellWidth > 1 ? " " : ""), Style(.faint),
                    alignment: .trailing
                )
                .draw(into: &picture, in: cell)
                continue
            }
            let step = min(7, max(0, Int(measure.warmth(value, goal, most) * 8)))
            draw(value, step, look, into: &picture, in: cell)
        }
    }

    private func draw(_ value: Double, _ step: Int, _ look: Look, into picture: inout CellBuffer, in cell: Rect) {
        guard cellWidth > 1 else {
            return picture.fill(cell, style: Style(Role.heat[step]), glyph: look.glyphs.levels[step])
        }
        let style = Style(.text, step >= 5 ? .bold : [], on: Ground.heat[step])
        let text =
            measure.unit == .seconds
            ? Telling.length(seconds: value, or: "") : Telling.count(value, or: "")
        picture.fill(cell, style: style)
        Line(text + " ", style, alignment: .trailing).draw(into: &picture, in: cell)
    }
}
