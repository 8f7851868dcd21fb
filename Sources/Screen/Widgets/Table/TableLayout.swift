/// Which columns a table shows in a given width, and where. It depends on the columns alone and not on what the rows hold,
/// so figures stay in place.
struct TableLayout: Equatable {
    struct Slot: Equatable {
        /// The index of the table's column.
        let column: Int
        /// Columns of the screen from the table's left edge.
        let x: Int
        let width: Int
    }

    let slots: [Slot]

    init(_ columns: [TableColumn], in room: Int, gap: Int) {
        let kept = Self.kept(columns, in: room, gap: gap)
        let gaps = gap * max(0, kept.count - 1)
        let widths = Self.widths(kept.map { columns[$0].width }, in: max(0, room - gaps))
        var x = 0
        slots = zip(kept, widths).map { column, width in
            defer { x = x.saturatingAdd(width).saturatingAdd(gap) }
            return Slot(column: column, x: x, width: width)
        }
    }

    /// The columns that fit at their least width; one always stays.
    private static func kept(_ columns: [TableColumn], in room: Int, gap: Int) -> [Int] {
        var kept = Array(columns.indices)
        while kept.count > 1, least(kept.map { columns[$0] }, gap: gap) > room {
            let first = kept.min { (columns[$0].dropOrder ?? .max, -$0) < (columns[$1].dropOrder ?? .max, -$1) }
            kept.removeAll { $0 == first }
        }
        return kept
    }

    private static func least(_ columns: [TableColumn], gap: Int) -> Int {
        columns.reduce(gap * (columns.count - 1)) { $0.saturatingAdd($1.width.lowerBound) }
    }

    /// Every column at its least width, the rest handed out evenly until each has its most.
    private static func widths(_ ranges: [ClosedRange<Int>], in room: Int) -> [Int] {
        var widths = ranges.map { min($0.lowerBound, room) }
        var rest = room - widths.reduce(0) { $0.saturatingAdd($1) }
        var growing = ranges.indices.filter { widths[$0] < ranges[$0].upperBound }
        while rest > 0, !growing.isEmpty {
            let share = max(1, rest / growing.count)
            for index in growing where rest > 0 {
                let growth = min(share, rest, ranges[index].upperBound - widths[index])
                widths[index] += growth
                rest -= growth
            }
            growing.removeAll { widths[$0] == ranges[$0].upperBound }
        }
        return widths
    }
}
