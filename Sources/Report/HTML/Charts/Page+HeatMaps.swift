import Floor
import Measures

/// When which queue is busy, and when it fails its callers.
extension Page {
    /// Rows of a heat map that can be taken in at a glance.
    private static let heatRows = 24

    @MarkupBuilder var heatMaps: Markup {
        if let table = HourTable(report, most: Self.heatRows) {
            section(.offeredByHour) {
                if table.others > 0 { heatRule(table) }
                offeredMap(table)
            }
            section(.levelByHour) {
                note(report.levelRule(in: language))
                levelMap(table)
            }
        }
    }

    private func heatRule(_ table: HourTable) -> Markup {
        note(says(.busiest, String(Self.heatRows), telling.count(Self.heatRows + table.others)))
    }

    private func offeredMap(_ table: HourTable) -> Markup {
        let cells = table.rows.filter { !$0.isSum }.flatMap { $0.byHour.values.map(\.offered) }
        let most = Double(max(1, cells.max() ?? 1))
        return HeatMap(
            table: table, names: names(table),
            shade: { tally, isSum in
                guard tally.offered > 0 else { return nil }
                // Sums would outshine every queue; they are told, not shaded.
                let strength = isSum ? 0 : 0.06 + 0.54 * min(1, Double(tally.offered) / most)
                return HeatMap.Shade(text: compact(tally.offered), kind: "met", strength: strength)
            },
            tooltip: { told(table, $0, $1, $2) }
        ).drawn(named: says(.offeredByHour))
    }

    private func levelMap(_ table: HourTable) -> Markup {
        let target = max(1, report.goal.target)
        return HeatMap(
            table: table, names: names(table),
            shade: { tally, _ in
                guard let level = ServiceLevel.inForce.value(tally) else { return nil }
                let isMet = level >= report.goal.target
                let strength = isMet ? 0.14 : 0.16 + 0.5 * (target - level) / target
                return HeatMap.Shade(text: fixed(level, 0), kind: isMet ? "met" : "missed", strength: strength)
            },
            tooltip: { told(table, $0, $1, $2) }
        ).drawn(named: says(.levelByHour))
    }

    private func names(_ table: HourTable) -> [Markup] {
        table.rows.enumerated().map { place, row in
            if !row.isSum { return Name.short(row.name) }
            let isLast = place == table.rows.count - 1
            return Markup(isLast ? says(.all) : says(.others, telling.count(table.others)))
        }
    }

    private func told(_ table: HourTable, _ row: Int, _ hour: Int, _ tally: Tally) -> Markup {
        let figures = [
            "\(two(Int64(hour))):00", says(.offered) + " " + telling.count(tally.offered),
            says(.answered) + " " + telling.count(tally.answered),
            says(.abandoned) + " " + telling.count(tally.abandoned),
            says(.serviceLevel) + " " + telling.percent(ServiceLevel.inForce.value(tally)),
        ]
        return Markup(joining: [
            table.rows[row].isSum ? names(table)[row] : Name.isolated(table.rows[row].name),
            Markup(" · " + figures.joined(separator: " · ")),
        ])
    }

    /// A count in at most four characters, as a cell holds.
    private func compact(_ count: Int) -> String {
        if count < 10_000 { return String(count) }
        return count < 1_000_000 ? "\(count / 1_000)k" : "\(count / 1_000_000)M"
    }
}
