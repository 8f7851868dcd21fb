import Floor
import Measures
import Screen

/// The columns of the agent table, in order from the left.
enum AgentColumns {
    static let all: [Column<AgentRow>] = [
        Column(
            id: "mark", title: { _ in "" }, width: 1...1, alignment: .leading,
            key: { .number(Double($0.severity.rawValue)) },
            cell: { row, look in Line(row.severity.sign(look.glyphs), row.severity.style()) }),
        Column(
            id: "agent", title: { $0[.agent] }, width: 13...22, alignment: .leading, startsDescending: false,
            key: { .text($0.name) }, cell: { row, _ in Line(row.name) }),
        Column(
            id: "state", title: { $0[.state] }, width: 11...20, alignment: .leading, startsDescending: false,
            key: { .number(Double($0.state.rank)) }, cell: { row, look in state(row, look) }),
        Column(
            id: "for", title: { $0[.forTime] }, width: 7...8, key: { .number($0.length?.inSeconds) },
            cell: { row, look in
                guard let length = row.length else { return Line(look.missing, Style(.faint)) }
                return Line(Telling.length(length), row.severity.style(calm: .muted))
            }),
        Column(
            id: "calls", title: { $0[.calls] }, width: 5...6, dropOrder: 40,
            key: { .number(Double($0.work.calls)) },
            cell: { row, _ in Line(String(row.work.calls), Style(row.work.calls == 0 ? .faint : .text)) }),
        Column(
            id: "handle_time", title: { $0[.talk] }, width: 5...6, dropOrder: 20,
            key: { .number(talk($0)) },
            cell: { row, look in
                Line(Telling.length(seconds: talk(row), or: look.missing), Style(talk(row) == nil ? .faint : .text))
            }),
        share("occupancy", .occupancyShort, dropOrder: 30) { Limits.occupancy($0) },
        share("not_ready", .notReadyShort, dropOrder: 25) { Limits.notReady($0) },
        Column(
            id: "missed", title: { $0[.missed] }, width: 4...6, dropOrder: 15,
            key: { .number(Double($0.work.ringNoAnswer)) },
            cell: { row, _ in
                let missed = row.work.ringNoAnswer
                return Line(String(missed), missed == 0 ? Style(.faint) : Style(missed >= 5 ? .warning : .text))
            }),
        Column(
            id: "queues", title: { $0[.queues] }, width: 8...60, alignment: .leading, dropOrder: 50,
            startsDescending: false, key: { .text($0.queues) },
            cell: { row, _ in Line(row.queues, Style(.muted)) }),
    ]

    /// Mark and word of the state, and the reason where one was given.
    private static func state(_ row: AgentRow, _ look: Look) -> Line {
        let style = Style(row.state.role)
        let mark = look.glyphs.states[row.state.role].map { "\($0) " } ?? ""
        return Line([Span(mark, style), Span(row.reason.isEmpty ? look[row.state.phrase] : row.reason, style)])
    }

    private static func talk(_ row: AgentRow) -> Double? {
        row.work.completed > 0 ? row.work.talk.inSeconds / Double(row.work.completed) : nil
    }

    private static func share(
        _ measure: String, _ phrase: Phrase, dropOrder: Int, judge: @escaping @Sendable (Double?) -> Severity
    ) -> Column<AgentRow> {
        @Sendable func value(_ row: AgentRow) -> Double? {
            var figures = Figures()
            figures.times = row.times
            return Measure.named(measure)?.value(figures)
        }
        return Column(
            id: measure, title: { $0[phrase] }, width: 4...6, dropOrder: dropOrder, key: { .number(value($0)) },
            cell: { row, look in
                let share = value(row)
                return Line(
                    Telling.percent(share, or: look.missing), share == nil ? Style(.faint) : judge(share).style())
            })
    }
}
