import Floor
import Screen

/// The columns of the table of waiting callers, in order from the left.
enum CallerColumns {
    static let all: [Column<CallerRow>] = [
        Column(
            id: "position", title: { _ in "#" }, width: 3...3, startsDescending: false,
            key: { .number(Double($0.position)) }, cell: { row, _ in Line(String(row.position), Style(.muted)) }),
        Column(
            id: "number", title: { $0[.callNumber] }, width: 6...9, alignment: .leading, startsDescending: false,
            key: { .text($0.number) }, cell: { row, look in CallColumns.number(row.number, look) }),
        Column(
            id: "waited", title: { $0[.callWait] }, width: 5...7, key: { .number($0.waited.inSeconds) },
            cell: { row, _ in Line(Telling.length(row.waited), row.severity.style(calm: .strong)) }),
        Column(
            id: "expected", title: { $0[.expectedWait] }, width: 5...7, dropOrder: 20, key: { .number($0.expected) },
            cell: { row, look in
                Line(
                    Telling.length(seconds: row.expected, or: look.missing),
                    Style(row.expected == nil ? .faint : .muted))
            }),
        Column(
            id: "ringing", title: { $0[.agent] }, width: 10...24, alignment: .leading, dropOrder: 10,
            startsDescending: false, key: { .text($0.ringing) },
            cell: { row, look in
                Line(row.ringing.isEmpty ? "" : "\(look.glyphs.states.ringing) \(row.ringing)", Style(.ringing))
            }),
    ]
}
