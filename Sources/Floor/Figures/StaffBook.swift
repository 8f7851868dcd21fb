/// What a group's people did in one interval.
package struct StaffInterval: Hashable, Sendable {
    package let start: Moment
    /// The part of the interval that was watched.
    package fileprivate(set) var span = Elapsed.zero
    /// The most callers that waited at the turn of a minute.
    package fileprivate(set) var mostWaiting: Int32 = 0
    private var handling = Elapsed.zero
    private var notReady = Elapsed.zero
    private var staffed = Elapsed.zero

    fileprivate init(start: Moment) { self.start = start }

    /// Agent-time by what the measures ask for: all handling stands under `onCall`, all other readiness under `available`.
    package var times: StateTimes {
        var times = StateTimes()
        times.add(handling, in: .onCall)
        times.add(notReady, in: .notReady)
        times.add(staffed - handling - notReady, in: .available)
        return times
    }

    /// Agents at work on the average; nil while nothing was watched.
    package var meanStaffed: Double? { span > .zero ? staffed.inSeconds / span.inSeconds : nil }

    fileprivate mutating func set(_ times: StateTimes) {
        (handling, notReady, staffed) = (times.handling, times[.notReady], times.staffed)
    }
}

/// A group's people by interval, kept from the turns of the minutes: changes of state cost nothing.
package struct StaffBook: Hashable, Sendable {
    /// In order of time; intervals without a minute's turn are absent.
    package private(set) var intervals: [StaffInterval] = []
    private var base = StateTimes()
    private var since = Moment.never
    private var last = StateTimes()
    private var lastMark = Moment.never

    /// Takes note of the turn of a minute.
    ///
    /// - Parameter times: agent-time in each state since the beginning.
    mutating func mark(at moment: Moment, _ times: StateTimes, waiting: Int, _ keeping: BookKeeping) {
        guard let length = keeping.interval else { return }
        let start = (moment - Elapsed(microseconds: 1)).slotStart(length, offset: keeping.offset)
        if intervals.last?.start != start {
            // An interval whose beginning was not watched counts from the first look at it.
            let isWatched = lastMark == start
            (base, since) = isWatched ? (last, start) : (times, moment)
            intervals.append(StaffInterval(start: start))
        }
        (last, lastMark) = (times, moment)
        let place = intervals.count - 1
        intervals[place].set(times - base)
        intervals[place].span = moment - since
        intervals[place].mostWaiting = max(intervals[place].mostWaiting, Int32(clamping: waiting))
    }
}
