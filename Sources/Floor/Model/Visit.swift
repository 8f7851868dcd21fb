/// One stay of a call in a queue that is not over: the caller waits, or talks to the agent who took the call.
package struct Visit: Hashable, Sendable {
    package enum Phase: UInt8, Sendable { case waiting, talking }

    package let call: CallID
    package let queue: QueueID
    package let caller: Caller
    package let entered: Moment
    package let position: Int32
    package var phase = Phase.waiting
    /// Could not be joined to an agent; waits for its abandon.
    package var failed = false
    /// The agent whose phone rings, or who talks.
    package var agent: AgentID?
    package var connected: Moment = .never
    /// The wait that the PBX stated on connecting.
    package var wait: Elapsed = .zero
    /// Time on hold so far, and since when the present hold lasts.
    package var hold: Elapsed = .zero
    package var heldSince: Moment?
    /// When the call entered another queue while it was still talking: the conversation was over then.
    package var cutAt: Moment?

    /// Links of the table: the next visit of the same call; the neighbours in the queue's line.
    var nextOfCall: Int32 = -1
    /// The last visit of the call; kept in its first.
    var lastOfCall: Int32 = -1
    var before: Int32 = -1
    var behind: Int32 = -1

    init(call: CallID, queue: QueueID, entry: Entry, at moment: Moment) {
        self.call = call
        self.queue = queue
        caller = entry.caller
        position = entry.position
        entered = moment
    }
}
