package import Floor

/// An agent's membership as Asterisk keeps it: what is needed to mirror it, and to give it to another queue.
package struct Member: Hashable, Sendable {
    package let queue: QueueID
    package let agent: AgentID
    /// What Asterisk calls, such as `PJSIP/101`: the membership's key within its queue.
    package let interface: String
    package let name: String
    /// Whose state counts; the interface itself in most cases.
    package let stateInterface: String
    /// Added while running. Members of the configuration cannot be removed.
    package let isDynamic: Bool
    package internal(set) var facts: MemberFacts
}

/// What changes about a member.
package struct MemberFacts: Hashable, Sendable {
    package var penalty: Int32 = 0
    /// Nil while ready.
    package var pausedFor: ReasonID?
    package var status = DeviceStatus.unknown
    /// How long the member gets no call after one; zero where the queue has none.
    package var wrapUp = Elapsed.zero
    package var callsTaken: Int32 = 0
    /// The end of the last call, the last change of the pause, the log-in; `.never` where there was none.
    package var lastCall = Moment.never
    package var lastPause = Moment.never
    package var loginTime = Moment.never

    /// The moment since which nothing is said to have changed.
    var knownSince: Moment { max(lastCall, lastPause, loginTime) }
}

/// A member's place among the members.
struct MemberKey: Hashable, Sendable {
    let queue: QueueID
    let interface: Int32
}
