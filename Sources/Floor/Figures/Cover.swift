/// The length of a union of time intervals, kept without keeping the intervals.
///
/// Intervals are opened and closed as events come; while any is open the cover runs. The last finished stretch is
/// held apart, so that a clock that goes back by a little neither counts a second twice nor loses one.
package struct Cover: Hashable, Sendable {
    private var depth: Int32 = 0
    private var total: Elapsed = .zero
    private var begun: Moment = .never
    private var latest: Moment = .never
    private var lastFrom: Moment = .never
    private var lastUntil: Moment = .never

    package init() {}

    /// Whether an interval is open.
    package var isOpen: Bool { depth > 0 }

    /// When the stretch that runs now began.
    package var openSince: Moment? { isOpen ? begun : nil }

    mutating func open(at moment: Moment) {
        if depth == 0 {
            begun = moment
            latest = moment
        } else {
            begun = min(begun, moment)
        }
        depth &+= 1
    }

    mutating func close(at moment: Moment, since window: Moment) {
        guard depth > 0 else { return }
        depth &-= 1
        latest = max(latest, moment)
        if depth == 0 { add(from: max(begun, window), until: latest) }
    }

    /// Takes back what the last finished stretch covered beyond a moment.
    mutating func trim(to moment: Moment) {
        guard !isOpen, moment < lastUntil else { return }
        lastUntil = max(lastFrom, moment)
    }

    /// The covered time up to a moment, of what lies after the window's start.
    package func length(until end: Moment, since window: Moment) -> Elapsed {
        var copy = self
        if copy.isOpen {
            copy.depth = 1
            copy.close(at: end, since: window)
        }
        return copy.total + (copy.lastUntil - copy.lastFrom)
    }

    private mutating func add(from: Moment, until: Moment) {
        guard from < until else { return }
        if lastUntil == .never {
            (lastFrom, lastUntil) = (from, until)
        } else if from <= lastUntil && until >= lastFrom {
            (lastFrom, lastUntil) = (min(from, lastFrom), max(until, lastUntil))
        } else if from > lastUntil {
            total += lastUntil - lastFrom
            (lastFrom, lastUntil) = (from, until)
        } else {
            total += until - from
        }
    }
}
