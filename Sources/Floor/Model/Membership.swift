/// An agent's place in a queue.
package struct Membership: Hashable, Sendable {
    package let agent: AgentID
    package let queue: QueueID
    /// Rank among the queue's members, low first; nil where it is not known.
    package internal(set) var penalty: Int32?
    package internal(set) var isLoggedIn = false
    package internal(set) var pausedFor: ReasonID?
    /// The agent's state as it concerns this queue; nil while not one of its members.
    package internal(set) var state: AgentState?
    /// Time logged in to this queue; whether a login was ever seen.
    package internal(set) var login = Cover()
    package internal(set) var wasLoggedIn = false
    package internal(set) var work = WorkTally()
    /// First of the membership's pauses in the floor's list, -1 for none.
    var firstPause: Int32 = -1
    var nextOfAgent: Int32 = -1

    init(agent: AgentID, queue: QueueID) {
        self.agent = agent
        self.queue = queue
    }

    /// Not ready in this queue.
    package var isPaused: Bool { pausedFor != nil }
}

/// What an agent did in a queue.
package struct WorkTally: Hashable, Sendable {
    /// Calls taken, and those of them that ended.
    package var calls = 0
    package var completed = 0
    package var talk = Elapsed.zero
    package var ringNoAnswer = 0
    package var ringNoAnswerTime = Elapsed.zero
    package var ringCanceled = 0
    package var dumped = 0

    package init() {}

    package static func + (a: WorkTally, b: WorkTally) -> WorkTally {
        var sum = a
        sum.calls += b.calls
        sum.completed += b.completed
        sum.talk += b.talk
        sum.ringNoAnswer += b.ringNoAnswer
        sum.ringNoAnswerTime += b.ringNoAnswerTime
        sum.ringCanceled += b.ringCanceled
        sum.dumped += b.dumped
        return sum
    }
}

/// Not-ready time for one reason, of an agent in one queue or over all.
package struct PauseTally: Hashable, Sendable {
    package let reason: ReasonID
    package internal(set) var cover = Cover()
    var next: Int32
}
