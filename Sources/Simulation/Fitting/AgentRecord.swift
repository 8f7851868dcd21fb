import Floor

/// What was seen of an agent's day: calls and log-ins. What lies between is told by `AgentGaps`.
struct AgentRecord: Sendable {
    private(set) var start: Elapsed?
    private(set) var finish: Elapsed?
    private(set) var skills: [(queue: QueueID, penalty: Int32)] = []
    /// From the end of one conversation, or from the log-in, to the beginning of the next.
    private(set) var gaps: [(from: Elapsed, until: Elapsed)] = []
    private var talking = 0
    private var freeSince: Elapsed?

    mutating func join(_ queue: QueueID, _ penalty: Int32, at moment: Elapsed) {
        serve(queue, penalty)
        see(moment)
        freeSince = freeSince ?? moment
    }

    mutating func leave(at moment: Elapsed) { see(moment) }

    mutating func take(_ queue: QueueID, at moment: Elapsed) {
        serve(queue, 0)
        see(moment)
        if talking == 0, let free = freeSince, free < moment { gaps.append((free, moment)) }
        talking += 1
    }

    mutating func end(at moment: Elapsed) {
        see(moment)
        talking = max(0, talking - 1)
        freeSince = moment
    }

    private mutating func serve(_ queue: QueueID, _ penalty: Int32) {
        if !skills.contains(where: { $0.queue == queue }) { skills.append((queue, penalty)) }
    }

    private mutating func see(_ moment: Elapsed) {
        start = min(start ?? moment, moment)
        finish = max(finish ?? moment, moment)
    }

    /// The agent's day as a plan; nil where nothing was seen of them.
    func plan(_ name: String, breaks: [Shift.Break], _ queue: (QueueID) -> String) -> AgentPlan? {
        guard let start, let finish, finish > start, !skills.isEmpty else { return nil }
        var plan = AgentPlan(name, skills: skills.map { AgentPlan.Skill(queue($0.queue), penalty: $0.penalty) })
        plan.shift = Shift(start: start, end: finish, breaks: breaks)
        return plan
    }
}
