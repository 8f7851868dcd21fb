import Floor

/// What lines of a queue_log say that their event does not: original and present place in line, and how long it rang.
struct LineNotes: Sendable {
    private var origins: [CallID: Int32] = [:]
    private var waiting: [QueueID: Int32] = [:]
    private var ringingSince: [AgentID: Moment] = [:]

    /// Of the event that was followed last: the caller's place on entering, on leaving, and the ring's length.
    private(set) var origin: Int32 = 1
    private(set) var place: Int32 = 1
    private(set) var rang = Elapsed.zero

    mutating func follow(_ event: Event) {
        switch event.what {
        case .entered(let call, let queue, let entry):
            origins[call] = entry.position
            waiting[queue, default: 0] += 1
        case .ringing(_, _, let agent): ringingSince[agent] = event.at
        case .connected(let call, let queue, let agent, _):
            leave(call, queue)
            rang = Moment(seconds: event.at.seconds) - Moment(seconds: (ringingSince[agent] ?? event.at).seconds)
        case .left(let call, let queue, _, _): leave(call, queue)
        case .restarted:
            origins = [:]
            waiting = [:]
        default: break
        }
    }

    private mutating func leave(_ call: CallID, _ queue: QueueID) {
        let present = waiting[queue] ?? 1
        origin = origins.removeValue(forKey: call) ?? 1
        place = max(1, min(origin, present))
        waiting[queue] = max(0, present - 1)
    }
}
