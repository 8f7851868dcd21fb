/// The last 60 minutes' figures, minute by minute. Minutes without calls take no room.
struct MinuteRing: Hashable, Sendable {
    private static let length = Elapsed.minutes(60)
    private static let minute = Elapsed.minutes(1)
    private static let most = 76
    /// In the order of time.
    private var slots: [IntervalTally] = []

    @inline(__always)
    mutating func credit(_ moment: Moment, _ change: (inout Tally) -> Void) {
        let start = moment.slotStart(Self.minute)
        guard let place = place(of: start) else { return }
        change(&slots[place].tally)
    }

    func sum(last length: Elapsed, before now: Moment) -> Tally {
        let from = (now - length).slotStart(Self.minute)
        return slots.reduce(into: Tally()) { sum, slot in
            if slot.start > from, slot.start <= now { sum += slot.tally }
        }
    }

    /// The slot of a minute, made where it is missing; nil where the minute is long past. Calls are mostly of the newest.
    private mutating func place(of start: Moment) -> Int? {
        var place = slots.count
        while place > 0, slots[place - 1].start > start { place -= 1 }
        if place > 0, slots[place - 1].start == start { return place - 1 }
        if let newest = slots.last?.start {
            if start <= newest - Self.length { return nil }
            // Expired minutes go several at a time: what stands behind them must move up.
            if slots.count >= Self.most {
                let expired = slots.prefix { $0.start <= max(start, newest) - Self.length }.count
                slots.removeFirst(expired)
                place -= expired
            }
        }
        slots.insert(IntervalTally(start: start), at: place)
        return place
    }
}
