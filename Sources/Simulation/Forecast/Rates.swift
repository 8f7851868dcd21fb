package import Floor

/// What a live floor is expected to go on like: how many call each queue, and how long things take.
package struct Rates: Hashable, Sendable {
    /// By the floor's own numbers of queues.
    package var queues: [OfQueue]
    /// How long a pause lasts from its beginning.
    package var pause = Distribution.lognormal(mean: 900, cv: 0.9)
    /// Seconds until a ringing phone is taken.
    package var answersAfter = Distribution.lognormal(mean: 3, cv: 0.5)

    package init(queues: [OfQueue]) { self.queues = queues }

    /// One queue's rates.
    package struct OfQueue: Hashable, Sendable {
        /// Callers an hour.
        package var callsPerHour: Double
        /// Talk, hold within it, in seconds.
        package var talk: Distribution
        /// Work after the call, in seconds; `.fixed(0)` for none.
        package var wrapUp: Distribution
        /// How long callers wait, in seconds; nil for those who never give up.
        package var patience: Distribution?

        package init(callsPerHour: Double, talk: Distribution, wrapUp: Distribution, patience: Distribution?) {
            self.callsPerHour = callsPerHour
            self.talk = talk
            self.wrapUp = wrapUp
            self.patience = patience
        }
    }
}

extension Rates {
    /// Estimates from the floor's own figures: arrivals from the last `window` where rolling figures are kept, the rest
    /// from all that was counted. What nothing was heard of yet is taken from ordinary floors.
    package init(of floor: Floor, window: Elapsed = .minutes(30)) {
        self.init(queues: floor.queues.indices.map { OfQueue(floor, QueueID($0), window) })
    }
}

extension Rates.OfQueue {
    init(_ floor: Floor, _ queue: QueueID, _ window: Elapsed) {
        let tally = floor[queue].books.total
        let talked = Double(max(1, tally.talked))
        let talk = tally.talked > 0 && tally.talk > .zero ? tally.talk.inSeconds / talked : 240
        let wrapUp = tally.knowsWrapUp ? tally.wrapUp.inSeconds / talked : 0
        self.init(
            callsPerHour: Self.callsPerHour(floor, queue, window), talk: .lognormal(mean: talk, cv: 0.8),
            wrapUp: wrapUp > 0 ? .lognormal(mean: wrapUp, cv: 0.7) : .fixed(0), patience: Self.patience(tally))
    }

    private static func callsPerHour(_ floor: Floor, _ queue: QueueID, _ window: Elapsed) -> Double {
        guard let first = floor.firstMoment else { return 0 }
        let whole = floor.now - max(first, floor.keeping.since)
        if floor.keeping.rolling {
            let offered = floor[queue].books.last(window, before: floor.now).offered
            let span = min(window, whole)
            if span > .zero { return Double(offered) * 3_600 / span.inSeconds }
        }
        return whole > .zero ? Double(floor[queue].books.total.offered) * 3_600 / whole.inSeconds : 0
    }

    /// Exponential patience by maximum likelihood under censoring: all waiting time, divided by how often it ended in a
    /// hang-up; who was answered would have waited on. Half a caller more keeps it finite.
    private static func patience(_ tally: Tally) -> Distribution {
        let waited = tally.waitAnswered.inSeconds + tally.waitAbandoned.inSeconds
        guard tally.abandoned > 0, waited > 0 else { return .exponential(mean: max(600, 2 * waited)) }
        return .exponential(mean: max(5, waited / (Double(tally.abandoned) + 0.5)))
    }
}
