import Floor
import Measures
import Screen

/// The columns of the queue table, in order from the left.
enum QueueColumns {
    static let all: [Column<QueueRow>] =
        [
            Column(
                id: "mark", title: { _ in "" }, width: 1...1, alignment: .leading,
                key: { .number(Double($0.severity.rawValue)) },
                cell: { row, look in Line(row.severity.sign(look.glyphs), row.severity.style()) }),
            Column(
                id: "queue", title: { $0[.queue] }, width: 9...24, alignment: .leading, startsDescending: false,
                key: { .text($0.name) },
                cell: { row, _ in Line(row.name, Style(row.severity == .calm ? .text : .strong)) }),
            Column(
                id: "waiting", title: { $0[.waitShort] }, width: 4...7, key: { .number(Double($0.figures.waiting)) },
                cell: { row, _ in
                    let style = row.figures.waiting == 0 ? Style(.faint) : row.severity.style()
                    return Line(String(row.figures.waiting), style)
                }),
            Column(
                id: "oldest", title: { $0[.oldestShort] }, width: 6...8,
                key: { .number($0.figures.oldest?.inSeconds) },
                cell: { row, look in
                    guard let oldest = row.figures.oldest else { return Line(look.missing, Style(.faint)) }
                    return Line(Telling.length(oldest), Limits.oldestWait(oldest, row.figures.goal).style())
                }),
            Column(
                id: "service_level", title: { $0[.serviceLevelShort] }, width: 5...7, dropOrder: 90,
                key: { .number($0.serviceLevel) },
                cell: { row, look in
                    Line(
                        Telling.percent(row.serviceLevel, or: look.missing),
                        Limits.serviceLevel(row.serviceLevel, row.figures.goal).style())
                }),
            Column(
                id: "trend", title: { $0[.trend] }, width: 12...12, dropOrder: 20,
                key: { .number($0.serviceLevel) }, cell: { row, look in trend(row, look) }),
            measure("abandon_rate", .abandonedShort, 5...6, dropOrder: 70, percent: true) { value, _ in
                Limits.abandonRate(value)
            },
        ] + states + [
            measure("offered", .offered, 7...8, dropOrder: 30),
            measure("answered", .answered, 8...8, dropOrder: 12),
            measure("abandoned", .abandonedCalls, 9...9, dropOrder: 11),
            measure("asa", .asa, 5...6, dropOrder: 25),
            measure("aht", .ahtShort, 5...6, dropOrder: 26),
            measure("expected_wait", .expectedWait, 5...6, dropOrder: 28),
            measure("occupancy", .occupancyShort, 4...6, dropOrder: 27, percent: true) { value, _ in
                Limits.occupancy(value)
            },
        ]

    /// How many members are in each state, under the state's mark.
    private static let states: [Column<QueueRow>] = [
        (AgentState.available, 80), (.onCall, 60), (.wrapUp, 50), (.notReady, 55),
    ].map { state, dropOrder in
        Column(
            id: "\(state)", title: { look in look.glyphs.states[state.role].map(String.init) ?? "" }, width: 3...4,
            dropOrder: dropOrder, key: { .number(Double($0.figures.headcount[state])) },
            cell: { row, _ in
                let count = row.figures.headcount[state]
                return Line(String(count), Style(count == 0 ? .faint : state.role))
            })
    }

    private static func measure(
        _ id: String, _ phrase: Phrase, _ width: ClosedRange<Int>, dropOrder: Int, percent: Bool = false,
        judge: @escaping @Sendable (Double?, QueueRow) -> Severity = { _, _ in .calm }
    ) -> Column<QueueRow> {
        let isTime = Measure.named(id)?.unit == .seconds
        return Column(
            id: id, title: { $0[phrase] }, width: width, dropOrder: dropOrder, key: { .number($0.measure(id)) },
            cell: { row, look in
                let value = row.measure(id)
                let text =
                    percent
                    ? Telling.percent(value, or: look.missing)
                    : isTime
                        ? Telling.length(seconds: value, or: look.missing) : Telling.count(value, or: look.missing)
                return Line(text, value == nil ? Style(.faint) : judge(value, row).style())
            })
    }

    /// A quiet line where the target was met; the intervals in which it was not stand out.
    private static func trend(_ row: QueueRow, _ look: Look) -> Line {
        let levels = look.glyphs.levels
        return Line(
            row.trend.map { value in
                guard let value else { return Span(" ") }
                let level = levels[min(levels.count - 1, Int(value / 100 * Double(levels.count)))]
                let severity = Limits.serviceLevel(value, row.figures.goal)
                return Span(String(level), Style(severity.role(calm: .faint)))
            })
    }
}
