package import Floor

/// The figures of a span of time: what `gemba report` says, before it is set in any format.
package struct ShiftReport: Sendable {
    package var from: Moment
    package var to: Moment
    package var goal: ServiceGoal
    /// By name, sorted; queues that nobody entered are left out.
    package var queues: [Section]
    package var all: Tally
    package var agents: [AgentSection]
    package var checks: Checks
    /// Empty unless intervals were asked for.
    package var intervals: [Interval]
    /// Local time's distance from UTC, for the formats that show a clock.
    package var offset: Elapsed

    package struct Section: Sendable {
        package var name: String
        package var tally: Tally
    }

    package struct AgentSection: Sendable {
        package var name: String
        package var work: WorkTally
        package var times: StateTimes
        package var byQueue: [QueueWork]
        /// Logged in to any queue; nil where no login was seen.
        package var login: Elapsed?
        package var pausedAnywhere: Elapsed
        /// Not ready in every queue logged in to; nil where no login was seen.
        package var pausedEverywhere: Elapsed?
        package var byReason: [ReasonTime]
    }

    package struct QueueWork: Sendable {
        package var queue: String
        package var work: WorkTally
        package var login: Elapsed?
        package var byReason: [ReasonTime]
    }

    package struct ReasonTime: Sendable {
        package var reason: String
        package var length: Elapsed
    }

    package struct Interval: Sendable {
        package var start: Moment
        package var end: Moment
        package var queues: [Section]
        package var all: Tally
    }
}
