/// The names behind the floor's small numbers, as a plain value: what a screen or a report needs of a register.
package struct Names: Hashable, Sendable {
    package var queues: [String] = []
    package var agents: [String] = []
    package var reasons: [String] = []
    package var oddCallers: [String] = []

    package init() {}

    package subscript(queue: QueueID) -> String { Self.name(queues, queue.index) }
    package subscript(agent: AgentID) -> String { Self.name(agents, agent.index) }
    package subscript(reason: ReasonID) -> String { Self.name(reasons, reason.index) }

    /// The caller's number as the feed gave it; empty where unknown.
    package subscript(caller: Caller) -> String {
        if let index = caller.registeredIndex { return Self.name(oddCallers, Int32(truncatingIfNeeded: index)) }
        return caller.number ?? ""
    }

    private static func name(_ names: [String], _ index: Int32) -> String {
        names.indices.contains(Int(index)) ? names[Int(index)] : "?"
    }
}
