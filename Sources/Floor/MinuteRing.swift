/// The last 60 minutes' figures, minute by minute.
struct MinuteRing: Hashable, Sendable {
    private static let length = 60
    private static let minute = Elapsed.minutes(1)
    private var slots: [IntervalTally] = []

    @inline(__always)
    mutating func credit(_ moment: Moment, _ change: (inout Tally) -> Void) {
        let start = moment.slotStart(Self.minute)
        let place = place(of: start)
        if slots.isEmpty { slots = Array(repeating: IntervalTally(start: .never), count: Self.length) }
        if slots[place].start > start { return }
        if slots[place].start < start { slots[place] = IntervalTally(start: start) }
        change(&slots[place].tally)
    }

    func sum(last length: Elapsed, before now: Moment) -> Tally {
        let from = (now - length).slotStart(Self.minute)
        return slots.reduce(into: Tally()) { sum, slot in
            if slot.start > from, slot.start <= now { sum += slot.tally }
        }
    }

    private func place(of start: Moment) -> Int {
        let minutes = start.microseconds / Self.minute.microseconds
        return Int(((minutes % Int64(Self.length)) + Int64(Self.length)) % Int64(Self.length))
    }
}
