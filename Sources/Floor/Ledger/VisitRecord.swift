/// A visit that is over: who called, which queue, who took the call, and how it ended. 64 bytes.
package struct VisitRecord: Hashable, Sendable {
    package let call: CallID
    package let queue: QueueID
    package let caller: Caller
    package let entered: Moment
    package let ended: Moment
    /// Until the bridge, or until the caller left.
    package let wait: Elapsed
    /// From the bridge to the end, hold within; zero for callers who left unanswered.
    package let talk: Elapsed
    /// Events the floor had taken in when the visit ended.
    package let events: UInt32
    package let agent: AgentID?
    package let ending: Ending

    /// How a visit ends.
    package enum Ending: Hashable, Sendable {
        /// Answered, and the conversation ended.
        case talked(Completion.End)
        /// Answered, and the PBX went down under the conversation.
        case lostTalking
        /// Not answered.
        case left(Loss)
    }

    init(_ visit: Visit, _ ending: Ending, wait: Elapsed, talk: Elapsed = .zero, at moment: Moment, events: Int) {
        call = visit.call
        queue = visit.queue
        caller = visit.caller
        entered = visit.entered
        ended = moment
        self.wait = wait
        self.talk = talk
        self.events = UInt32(truncatingIfNeeded: events)
        if case .left = ending { agent = nil } else { agent = visit.agent }
        self.ending = ending
    }

    package var isAnswered: Bool { if case .left = ending { false } else { true } }
}
