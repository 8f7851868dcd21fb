package import Floor

/// What shows that a step was carried out: a look at the mirror, not the answer to the action.
package enum Proof: Hashable, Sendable {
    case isMember(QueueID, AgentID)
    case isNoMember(QueueID, AgentID)
    /// Not ready for that reason, in one queue or in all.
    case isPaused(AgentID, in: QueueID?, reason: String)
    case isReady(AgentID, in: QueueID?)
    case hasPenalty(AgentID, in: QueueID, Int32)
    case isNotWaiting(CallID, QueueID)
    /// Nothing shows it: Asterisk's word is taken.
    case word
    /// The call that was asked for has come about.
    case originated

    /// Whether the mirror shows it.
    func holds(in mirror: Mirror) -> Bool {
        switch self {
        case .isMember(let queue, let agent): mirror.member(agent, in: queue) != nil
        case .isNoMember(let queue, let agent): mirror.member(agent, in: queue) == nil
        case .isPaused(let agent, let queue, let reason):
            Self.all(agent, queue, mirror) { mirror.reason(of: $0) == reason }
        case .isReady(let agent, let queue): Self.all(agent, queue, mirror) { $0.facts.pausedFor == nil }
        case .hasPenalty(let agent, let queue, let penalty):
            mirror.member(agent, in: queue)?.facts.penalty == penalty
        case .isNotWaiting(let call, let queue): mirror.waiting[call]?.queue != queue
        case .word, .originated: false
        }
    }

    private static func all(
        _ agent: AgentID, _ queue: QueueID?, _ mirror: Mirror, _ holds: (Member) -> Bool
    ) -> Bool {
        let memberships = mirror.members(of: agent).filter { queue == nil || $0.queue == queue }
        return !memberships.isEmpty && memberships.allSatisfy(holds)
    }
}
