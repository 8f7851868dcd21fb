import Floor
import Screen

/// The columns of the table of a queue's members, in order from the left.
enum MemberColumns {
    static let all: [Column<MemberRow>] = [
        Column(
            id: "mark", title: { _ in "" }, width: 1...1, alignment: .leading,
            key: { .number(Double($0.severity.rawValue)) },
            cell: { row, look in Line(row.severity.sign(look.glyphs), row.severity.style()) }),
        Column(
            id: "agent", title: { $0[.agent] }, width: 13...24, alignment: .leading, startsDescending: false,
            key: { .text($0.name) }, cell: { row, _ in Line(row.name) }),
        Column(
            id: "state", title: { $0[.state] }, width: 11...20, alignment: .leading, startsDescending: false,
            key: { .number(Double($0.state.rank)) }, cell: { row, look in row.state.line(row.reason, look) }),
        Column(
            id: "for", title: { $0[.forTime] }, width: 6...8, key: { .number($0.length?.inSeconds) },
            cell: { row, look in
                guard let length = row.length else { return Line(look.missing, Style(.faint)) }
                return Line(Telling.length(length), row.severity.style(calm: .muted))
            }),
        Column(
            id: "penalty", title: { $0[.penalty] }, width: 6...6, dropOrder: 40, startsDescending: false,
            key: { .number($0.penalty.map(Double.init)) },
            cell: { row, look in
                Line(row.penalty.map(String.init) ?? look.missing, Style(row.penalty == nil ? .faint : .text))
            }),
        Column(
            id: "calls", title: { $0[.calls] }, width: 5...6, dropOrder: 50, key: { .number(Double($0.work.calls)) },
            cell: { row, _ in Line(String(row.work.calls), Style(row.work.calls == 0 ? .faint : .text)) }),
        Column(
            id: "talk", title: { $0[.talk] }, width: 5...6, dropOrder: 30, key: { .number(talk($0)) },
            cell: { row, look in
                Line(Telling.length(seconds: talk(row), or: look.missing), Style(talk(row) == nil ? .faint : .text))
            }),
        Column(
            id: "missed", title: { $0[.missed] }, width: 4...6, dropOrder: 20,
            key: { .number(Double($0.work.ringNoAnswer)) },
            cell: { row, _ in
                let missed = row.work.ringNoAnswer
                return Line(String(missed), missed == 0 ? Style(.faint) : Style(missed >= 5 ? .warning : .text))
            }),
    ]

    private static func talk(_ row: MemberRow) -> Double? {
        row.work.completed > 0 ? row.work.talk.inSeconds / Double(row.work.completed) : nil
    }
}
