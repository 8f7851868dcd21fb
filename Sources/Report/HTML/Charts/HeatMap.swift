import Floor
import Measures

/// A picture of rows and hours, each cell with its figure: the colour leads the eye, the figure says it.
struct HeatMap {
    /// What a cell shows: a figure, a colour's kind, and how strong it is, 0–1.
    struct Shade {
        let text: String
        let kind: String
        let strength: Double
    }

    let table: HourTable
    let names: [Markup]
    /// Nil for a cell where nobody called.
    let shade: (Tally, _ isSum: Bool) -> Shade?
    let tooltip: (_ row: Int, _ hour: Int, Tally) -> Markup

    private static let left = 176.0
    private static let width = 1_000.0
    private static let pitch = 23.0
    private static let top = 20.0

    private var column: Double { min(72, (Self.width - Self.left) / Double(table.hours.count)) }

    func drawn(named name: String) -> Markup {
        let height = Self.top + Double(table.rows.count) * Self.pitch + 4
        return .tag("div", ["class": "scroll"]) {
            Markup.tag(
                "svg",
                ["viewBox": "0 0 \(fixed(Self.width, 0)) \(fixed(height, 0))", "role": "img", "aria-label": name]
            ) {
                for hour in table.hours {
                    text(String(hour), x: x(hour) + column / 2, y: Self.top - 7, "middle")
                }
                for row in table.rows.indices { drawnRow(row) }
            }
        }
    }

    private func drawnRow(_ row: Int) -> Markup {
        Markup(joining: [
            .tag(
                "text",
                ["class": "right ink", "x": fixed(Self.left - 10, 1), "y": fixed(y(row) + 15, 1)]
            ) { names[row] },
            Markup(joining: table.hours.compactMap { cell(row, $0) }),
        ])
    }

    private func cell(_ row: Int, _ hour: Int) -> Markup? {
        guard let tally = table.rows[row].byHour[hour],
            let shade = shade(tally, table.rows[row].isSum)
        else { return nil }
        return .tag("g") {
            Markup.tag("title") { tooltip(row, hour, tally) }
            Markup.tag(
                "rect",
                [
                    "class": shade.kind, "fill-opacity": fixed(shade.strength, 2), "x": fixed(x(hour), 1),
                    "y": fixed(y(row), 1), "width": fixed(column - 1.5, 1), "height": fixed(Self.pitch - 1.5, 1),
                    "rx": "2",
                ])
            text(shade.text, x: x(hour) + column / 2, y: y(row) + 15, "middle ink")
        }
    }

    private func text(_ text: String, x: Double, y: Double, _ kind: String) -> Markup {
        .tag("text", ["class": kind, "x": fixed(x, 1), "y": fixed(y, 1)]) { text }
    }

    private func x(_ hour: Int) -> Double { Self.left + Double(hour - table.hours.lowerBound) * column }

    /// Sums stand a little apart.
    private func y(_ row: Int) -> Double {
        Self.top + Double(row) * Self.pitch + (table.rows[row].isSum ? 4 : 0)
    }
}
