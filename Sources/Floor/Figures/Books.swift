/// Which spans of time a floor keeps figures for.
package struct BookKeeping: Hashable, Sendable {
    /// Figures count what happened from here on.
    package var since: Moment
    /// Length of the intervals kept apart; nil for none.
    package var interval: Elapsed?
    /// Local time's distance from UTC, so that intervals begin at the hour of the wall clock.
    package var offset: Elapsed
    /// Whether the last 60 minutes are kept minute by minute, for rolling figures.
    package var rolling: Bool

    package init(
        since: Moment = .distantPast, interval: Elapsed? = nil, offset: Elapsed = .zero, rolling: Bool = false
    ) {
        self.since = since
        self.interval = interval
        self.offset = offset
        self.rolling = rolling
    }

    /// What a cockpit needs: quarter hours and the last hour by minutes.
    package static func cockpit(offset: Elapsed = .zero) -> BookKeeping {
        BookKeeping(interval: .minutes(15), offset: offset, rolling: true)
    }
}

/// One interval's figures.
package struct IntervalTally: Hashable, Sendable {
    package var start: Moment
    package var tally = Tally()
}

/// A queue's figures: the whole window, each interval in which a call entered, and the last hour by minutes.
package struct Books: Hashable, Sendable {
    package private(set) var total = Tally()
    /// In order of time; intervals without calls are absent.
    package private(set) var intervals: [IntervalTally] = []
    private var minutes = MinuteRing()
    let keeping: BookKeeping

    init(_ keeping: BookKeeping) { self.keeping = keeping }

    /// Figures of the calls that entered within `length` (at most 60 minutes) before `now`, by whole minutes.
    package func last(_ length: Elapsed, before now: Moment) -> Tally { minutes.sum(last: length, before: now) }

    @inline(__always)
    mutating func enter(_ entry: Entry, at moment: Moment, goal: ServiceGoal) {
        guard moment >= keeping.since else { return }
        total.count(entry, since: keeping.since, at: moment, goal: goal)
        if let length = keeping.interval {
            let start = moment.slotStart(length, offset: keeping.offset)
            let place = place(of: start)
            intervals[place].tally.count(entry, since: start, at: moment, goal: goal)
        }
        if keeping.rolling {
            minutes.credit(moment) { $0.count(entry, since: keeping.since, at: moment, goal: goal) }
        }
    }

    /// Credits a turn in the life of a visit that entered at `entered` to every span that holds that moment.
    @inline(__always)
    mutating func credit(_ entered: Moment, _ change: (inout Tally) -> Void) {
        guard entered >= keeping.since else { return }
        change(&total)
        if let length = keeping.interval {
            let place = place(of: entered.slotStart(length, offset: keeping.offset))
            change(&intervals[place].tally)
        }
        if keeping.rolling { minutes.credit(entered, change) }
    }

    /// The interval that begins at `start`; made where it is missing. Calls are mostly of the newest ones.
    private mutating func place(of start: Moment) -> Int {
        var place = intervals.count
        while place > 0, intervals[place - 1].start > start { place -= 1 }
        if place > 0, intervals[place - 1].start == start { return place - 1 }
        intervals.insert(IntervalTally(start: start), at: place)
        return place
    }
}
