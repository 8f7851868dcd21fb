/// An agent: what the events say of the person at the phone.
package struct Agent: Hashable, Sendable {
    package internal(set) var state = AgentState.unknown
    /// Since when the state lasts; `.never` while nothing is known.
    package internal(set) var since = Moment.never
    /// Time within the window in the states that are over.
    package internal(set) var spent = StateTimes()
    /// Conversations and ringing phones now.
    package internal(set) var talking: Int32 = 0
    package internal(set) var ringing: Int32 = 0
    package internal(set) var isHolding = false
    package internal(set) var isWrappingUp = false
    package internal(set) var isReachable = true
    /// Rings in a row that the agent did not answer.
    package internal(set) var missedInARow: Int32 = 0
    /// Since when the agent's hand is up, and what for; nil while it is down.
    package internal(set) var handRaisedSince: Moment?
    package internal(set) var handRaisedFor = ReasonID.none
    /// Time logged in to any queue; not ready in any queue, in every queue logged in to.
    package internal(set) var login = Cover()
    package internal(set) var pausedAnywhere = Cover()
    package internal(set) var pausedEverywhere = Cover()
    /// Whether a record of the agent's own was met within the window, so that a report names the agent.
    package internal(set) var isRecorded = false
    /// Queues logged in to; of these, those paused in.
    /// Whether the agent is logged in to a queue by a record of the log.
    package var loggedInAnywhere: Bool { loggedIn > 0 }
    var loggedIn: Int32 = 0
    var loggedInPaused: Int32 = 0
    /// Queues the agent was met in; of these, those paused in.
    var met: Int32 = 0
    var metPaused: Int32 = 0
    var presence = Presence.unknown
    var wrapUpSince = Moment.never
    /// The queue of the last conversation: wrap-up belongs to it, and the visit's interval.
    var lastQueue: QueueID?
    var lastEntered = Moment.never
    var firstMembership: Int32 = -1
    var firstPause: Int32 = -1

    enum Presence: UInt8, Sendable { case unknown, present, gone }

    /// The state that the facts amount to. What the phone does goes before what the log-in says.
    var derivedState: AgentState {
        if !isReachable { return .unreachable }
        if talking > 0 { return isHolding ? .hold : .onCall }
        if isWrappingUp { return .wrapUp }
        if ringing > 0 { return .ringing }
        if loggedIn > 0 { return loggedInPaused == loggedIn ? .notReady : .available }
        switch presence {
        // Static members never log in: met at work, they are at work.
        case .present: return metPaused > 0 && metPaused == met ? .notReady : .available
        case .gone: return .loggedOff
        case .unknown: return .unknown
        }
    }

    /// Time in each state up to a moment, of what lies after the window's start.
    package func times(at moment: Moment, since window: Moment = .distantPast) -> StateTimes {
        var times = spent
        if since != .never { times.add(moment - max(since, window), in: state) }
        return times
    }

    /// Whether the agent was logged in to any queue by a record of the log.
    package var wasLoggedIn: Bool { login != Cover() }
}
