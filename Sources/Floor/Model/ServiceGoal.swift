/// What a queue promises its callers.
package struct ServiceGoal: Hashable, Sendable {
    /// An answer after at most this long is within the service level.
    package var threshold: Elapsed
    /// An abandon after less than this is short: the caller hardly waited.
    package var short: Elapsed
    /// The share of callers to be answered within the threshold, 0–100.
    package var target: Double
    /// A caller who enters again within this time, on another call, is a repeat caller.
    package var repeatWithin: Elapsed

    package init(
        threshold: Elapsed = .seconds(20), short: Elapsed = .seconds(5), target: Double = 80,
        repeatWithin: Elapsed = .hours(24)
    ) {
        self.threshold = threshold
        self.short = short
        self.target = target
        self.repeatWithin = repeatWithin
    }
}
