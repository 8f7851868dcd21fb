package import Floor

/// What commands need to know of the present.
extension Mirror {
    /// The agent's memberships, in the order of queues.
    package func members(of agent: AgentID) -> [Member] {
        membersByKey.values.filter { $0.agent == agent }.sorted { ($0.queue, $0.interface) < ($1.queue, $1.interface) }
    }

    package func member(_ agent: AgentID, in queue: QueueID) -> Member? {
        members(of: agent).first { $0.queue == queue }
    }

    /// The reason for which a member is not ready; nil while ready.
    package func reason(of member: Member) -> String? {
        member.facts.pausedFor.map { register.reasons.names[Int($0.index)] }
    }

    /// The conversation of an agent, the oldest first where there are several.
    package func conversation(of agent: AgentID) -> Conversation? {
        conversations.filter { $0.value.agent == agent }.min { $0.key.index < $1.key.index }?.value
    }

    package func name(of queue: QueueID) -> String {
        let names = register.queues.names
        return names.indices.contains(Int(queue.index)) ? names[Int(queue.index)] : ""
    }
}
