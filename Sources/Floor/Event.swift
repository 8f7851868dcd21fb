/// Something that happened on the floor, and when.
package struct Event: Hashable, Sendable {
    package var at: Moment
    package var what: Happening

    @inlinable
    package init(at: Moment, _ what: Happening) {
        self.at = at
        self.what = what
    }
}

/// What can happen on a floor. Feeds translate their PBX's words into these; the floor knows no PBX.
package enum Happening: Hashable, Sendable {
    // MARK: A call in a queue

    /// A caller begins to wait: one visit.
    case entered(CallID, QueueID, Entry)
    /// An agent's phone rings for a waiting call.
    case ringing(CallID, QueueID, AgentID)
    /// An agent let it ring, was busy or refused.
    case notAnswered(CallID, QueueID, AgentID, rang: Elapsed)
    /// The caller went while the agent's phone rang.
    case ringCanceled(CallID, QueueID, AgentID, rang: Elapsed)
    /// The phone stops ringing because another agent took the call.
    case answeredElsewhere(CallID, QueueID, AgentID)
    /// Caller and agent talk. `wait` is what the PBX states, in its own rounding.
    case connected(CallID, QueueID, AgentID, wait: Elapsed?)
    /// The agent puts the caller on hold, and takes him back.
    case held(AgentID)
    case resumed(AgentID)
    /// The conversation is over.
    case completed(CallID, QueueID, AgentID, Completion)
    /// The caller leaves the queue unanswered.
    case left(CallID, QueueID, Loss, wait: Elapsed?)
    /// Caller and agent could not be joined (codecs); the caller's abandon usually follows.
    case failed(CallID, QueueID)
    /// The agent hung up before the caller was put through; the caller waits on.
    case dumped(QueueID, AgentID)
    /// A caller was turned away at the door: queue full or nobody in. Not a visit.
    case refused(QueueID)
    /// An agent's outbound call for a queue ended.
    case outbound(QueueID, AgentID)

    // MARK: Agents

    case wrapUpBegan(AgentID)
    case wrapUpEnded(AgentID)
    case memberAdded(QueueID, AgentID, penalty: Int32?, paused: Bool)
    case memberRemoved(QueueID, AgentID)
    case paused(QueueID, AgentID, ReasonID)
    case unpaused(QueueID, AgentID)
    case penalised(QueueID, AgentID, penalty: Int32)
    /// Logged in or off without regard to queues (agent pools).
    case loggedIn(AgentID)
    case loggedOff(AgentID)
    /// The agent's device appears or disappears.
    case reachable(AgentID, Bool)
    /// The agent wants help, and has had it or wants it no longer.
    case handRaised(AgentID, ReasonID)
    case handLowered(AgentID)

    // MARK: The floor

    /// The PBX started: every call it had is gone.
    case restarted
    /// Something was recorded that changes nothing here.
    case noted
    /// Time passes and nothing else.
    case ticked
}

/// How a visit to a queue begins.
package struct Entry: Hashable, Sendable {
    package var caller: Caller
    /// Place in the queue on entering, from 1; 0 where it is not known.
    package var position: Int32
    /// When this call last entered any queue, this queue; when this caller last entered with another call.
    package var lastEntry: Moment
    package var lastEntryHere: Moment
    package var lastOfCaller: Moment

    package init(
        caller: Caller = .unknown, position: Int32 = 0, lastEntry: Moment = .never, lastEntryHere: Moment = .never,
        lastOfCaller: Moment = .never
    ) {
        self.caller = caller
        self.position = position
        self.lastEntry = lastEntry
        self.lastEntryHere = lastEntryHere
        self.lastOfCaller = lastOfCaller
    }
}

/// How a conversation ended, in the PBX's own figures where it states them.
package struct Completion: Hashable, Sendable {
    package enum End: UInt8, Sendable { case byAgent, byCaller, blindTransfer, attendedTransfer, transfer }

    package var end: End
    /// Wait before the conversation, as stated at its end.
    package var wait: Elapsed?
    /// From the bridge to the end; time on hold lies within it.
    package var talk: Elapsed?
    package var position: Int32

    package init(end: End, wait: Elapsed?, talk: Elapsed?, position: Int32 = 0) {
        self.end = end
        self.wait = wait
        self.talk = talk
        self.position = position
    }
}

/// Why a caller left a queue unanswered. Six causes, kept apart: they have different cures.
package enum Loss: UInt8, CaseIterable, Sendable {
    case abandoned
    case timedOut
    case exitKey
    case exitEmpty
    case withdrawn
    /// The PBX went down under the call.
    case lost
}
