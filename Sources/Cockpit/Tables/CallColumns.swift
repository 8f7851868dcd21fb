import Floor
import Screen

/// The columns of the table of calls, in order from the left.
enum CallColumns {
    static let all: [Column<CallRow>] = [
        Column(
            id: "entered", title: { $0[.callEntered] }, width: 8...8, key: { .number(Double($0.entered.seconds)) },
            cell: { row, look in Line(Telling.clock(row.entered, offset: look.offset), Style(.muted)) }),
        Column(
            id: "number", title: { $0[.callNumber] }, width: 6...9, alignment: .leading, startsDescending: false,
            key: { .text($0.number) }, cell: { row, look in number(row.number, look) }),
        Column(
            id: "queue", title: { $0[.queue] }, width: 8...24, alignment: .leading, dropOrder: 60,
            startsDescending: false, key: { .text($0.queueName) }, cell: { row, _ in Line(row.queueName) }),
        Column(
            id: "agent", title: { $0[.agent] }, width: 8...24, alignment: .leading, dropOrder: 70,
            startsDescending: false, key: { .text($0.agentName) },
            cell: { row, look in
                row.agentName.isEmpty ? Line(look.missing, Style(.faint)) : Line(row.agentName)
            }),
        Column(
            id: "outcome", title: { $0[.callOutcome] }, width: 14...20, alignment: .leading, dropOrder: 90,
            startsDescending: false, key: { .number(Double($0.outcome.rank)) },
            cell: { row, look in row.outcome.line(look) }),
        Column(
            id: "wait", title: { $0[.callWait] }, width: 6...7, key: { .number($0.wait.inSeconds) },
            cell: { row, look in Line(Telling.length(row.wait), waitStyle(row)) }),
        Column(
            id: "talk", title: { $0[.callTalk] }, width: 6...7, dropOrder: 80,
            key: { .number($0.talk?.inSeconds) },
            cell: { row, look in
                Line(
                    Telling.length(seconds: row.talk?.inSeconds, or: look.missing),
                    Style(row.talk == nil ? .faint : .text))
            }),
        Column(
            id: "ended", title: { $0[.callEnded] }, width: 8...8, dropOrder: 30,
            key: { .number($0.ended.map { Double($0.seconds) }) },
            cell: { row, look in
                let text = row.ended.map { Telling.clock($0, offset: look.offset) }
                return Line(text ?? look.missing, Style(row.ended == nil ? .faint : .muted))
            }),
    ]

    /// The same where all calls are one agent's.
    static let ofAgent = all.filter { $0.id != "agent" }

    /// A caller's number, masked.
    static func number(_ number: String, _ look: Look) -> Line {
        number.isEmpty ? Line(look.missing, Style(.faint)) : Line(Masking.masked(number))
    }

    /// Callers who wait now are judged; what is over is told.
    private static func waitStyle(_ row: CallRow) -> Style {
        row.ended == nil && !row.outcome.isAnswered
            ? Limits.oldestWait(row.wait, ServiceGoal()).style(calm: .strong) : Style(.text)
    }
}
