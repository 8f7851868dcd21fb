/// What callers do who got no answer, or no good one.
package struct CallerPlan: Hashable, Sendable {
    /// The share of callers who gave up that call again, how soon, and how often at most.
    package var retrialShare = 0.0
    package var retrialDelay = Distribution.exponential(mean: 300)
    package var retrials = 3
    /// The share of answered callers who call again because nothing was solved.
    package var repeatShare = 0.0
    package var repeatDelay = Distribution.exponential(mean: 3_600)

    package init() {}
}
