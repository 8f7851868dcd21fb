package import Floor

/// The figures of a span of time: what `gemba report` says, before it is set in any format.
package struct ShiftReport: Sendable {
    /// The span: its begin, and its end, itself outside.
    package var from: Moment
    package var to: Moment
    /// What the queues promised; the service levels are counted by it.
    package var goal: ServiceGoal
    /// By name, sorted; queues that nobody entered are left out.
    package var queues: [Section]
    /// All queues together.
    package var all: Tally
    /// By name, sorted; agents without a record in the span are left out.
    package var agents: [AgentSection]
    /// What the log and its reading leave in doubt.
    package var checks: Checks
    /// Empty unless intervals were asked for.
    package var intervals: [Interval]
    /// Local time's distance from UTC, for the formats that show a clock.
    package var offset: Elapsed

    /// One queue's calls.
    package struct Section: Sendable {
        package var name: String
        package var tally: Tally
    }

    /// What one agent did.
    package struct AgentSection: Sendable {
        package var name: String
        /// Over all queues.
        package var work: WorkTally
        /// Time in each state within the span.
        package var times: StateTimes
        package var byQueue: [QueueWork]
        /// Logged in to any queue; nil where no login was seen.
        package var login: Elapsed?
        /// Not ready in at least one queue.
        package var pausedAnywhere: Elapsed
        /// Not ready in every queue logged in to; nil where no login was seen.
        package var pausedEverywhere: Elapsed?
        /// Not ready by reason, all queues united; by reason, sorted.
        package var byReason: [ReasonTime]
    }

    /// What an agent did in one queue.
    package struct QueueWork: Sendable {
        package var queue: String
        package var work: WorkTally
        /// Logged in to this queue; nil where no login was seen.
        package var login: Elapsed?
        package var byReason: [ReasonTime]
    }

    /// Time not ready for one reason; the empty reason is none given.
    package struct ReasonTime: Sendable {
        package var reason: String
        package var length: Elapsed
    }

    /// The calls that entered within a part of the span.
    package struct Interval: Sendable {
        package var start: Moment
        package var end: Moment
        /// By name, sorted; queues that nobody entered are left out.
        package var queues: [Section]
        package var all: Tally
    }
}
