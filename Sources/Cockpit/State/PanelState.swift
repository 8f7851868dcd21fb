/// Where the user stands in a table: the chosen row by identity, never by place, and the order.
struct PanelState<ID: Hashable & Sendable>: Sendable {
    var selected: ID?
    /// First row in sight.
    var offset = 0
    /// Whether the wheel turned since a row was chosen: then the chosen row may be out of sight.
    var isAdrift = false
    /// The column to sort by; the table's own order where nil.
    var sort: Sort?

    struct Sort: Hashable, Sendable {
        var column: String
        var isDescending: Bool
    }

    /// The place of the chosen row; the first row where nobody is chosen or the chosen one is gone.
    func place(in ids: [ID]) -> Int? {
        ids.isEmpty ? nil : selected.flatMap { ids.firstIndex(of: $0) } ?? 0
    }

    /// Chooses the row so many rows further.
    mutating func move(by rows: Int, in ids: [ID]) {
        isAdrift = false
        guard let place = place(in: ids) else { return }
        selected = ids[min(max(0, place + rows), ids.count - 1)]
    }
}
