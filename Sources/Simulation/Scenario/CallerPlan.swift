/// What callers do who got no answer, or no good one.
package struct CallerPlan: Hashable, Sendable {
    /// The share of callers who gave up that call again.
    package var retrialShare = 0.0
    /// How soon, in seconds.
    package var retrialDelay = Distribution.exponential(mean: 300)
    /// How often at most.
    package var retrials = 3
    /// The share of answered callers who call again because nothing was solved.
    package var repeatShare = 0.0
    /// How soon, in seconds.
    package var repeatDelay = Distribution.exponential(mean: 3_600)

    package init() {}
}
