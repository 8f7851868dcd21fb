import Floor

/// Calls by queue and hour of the day, all days together.
struct HourTable {
    struct Row {
        let name: String
        var byHour: [Int: Tally] = [:]
        /// Whether the row sums up several queues.
        var isSum = false

        var offered: Int { byHour.values.reduce(0) { $0 + $1.offered } }
    }

    /// The busiest queues, the others together, and the sum of all.
    let rows: [Row]
    /// How many queues the row of the others holds.
    let others: Int
    /// From the first hour with calls to the last.
    let hours: ClosedRange<Int>

    /// Nil where the intervals are longer than an hour, do not divide it, or hold no call.
    init?(_ report: ShiftReport, most: Int) {
        guard let first = report.intervals.first, case let length = first.end - first.start,
            length > .zero, Elapsed.hours(1).microseconds % length.microseconds == 0
        else { return nil }
        var byName: [String: Row] = [:]
        var total = Row(name: "", isSum: true)
        for interval in report.intervals {
            let hour = Int(secondOfDay(interval.start, offset: report.offset) / 3_600)
            for queue in interval.queues {
                byName[queue.name, default: Row(name: queue.name)].byHour[hour, default: Tally()] += queue.tally
            }
            total.byHour[hour, default: Tally()] += interval.all
        }
        let busy = total.byHour.filter { $0.value.offered > 0 }.keys
        guard let earliest = busy.min(), let latest = busy.max() else { return nil }
        let sorted = byName.values.sorted { ($1.offered, $0.name) < ($0.offered, $1.name) }
        hours = earliest...latest
        others = max(0, sorted.count - most)
        rows = sorted.prefix(most) + Self.together(sorted.dropFirst(most)) + (sorted.count > 1 ? [total] : [])
    }

    private static func together(_ rows: ArraySlice<Row>) -> [Row] {
        guard !rows.isEmpty else { return [] }
        let sum = rows.reduce(into: [Int: Tally]()) { sum, row in sum.merge(row.byHour) { $0 + $1 } }
        return [Row(name: "", byHour: sum, isSum: true)]
    }
}
