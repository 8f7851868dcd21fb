import Floor

/// Names as they may stand between pipes, each made once.
struct LogNames: Sendable {
    static let none = Array("NONE".utf8)

    private var queues: [[UInt8]] = []
    private var agents: [[UInt8]] = []
    private var reasons: [[UInt8]] = []

    mutating func name(of queue: QueueID, _ register: Register) -> [UInt8] {
        Self.look(up: Int(queue.index), in: &queues) { register.names[QueueID($0)] }
    }

    mutating func name(of agent: AgentID, _ register: Register) -> [UInt8] {
        Self.look(up: Int(agent.index), in: &agents) { register.names[AgentID($0)] }
    }

    mutating func name(of reason: ReasonID, _ register: Register) -> [UInt8] {
        Self.look(up: Int(reason.index), in: &reasons) { register.names[ReasonID($0)] }
    }

    private static func look(up index: Int, in names: inout [[UInt8]], _ name: (Int) -> String) -> [UInt8] {
        guard index >= 0 else { return none }
        while names.count <= index { names.append(clean(name(names.count))) }
        return names[index]
    }

    /// The text without what would break a line or a field.
    static func clean(_ text: String) -> [UInt8] {
        text.utf8.map { $0 == pipe || $0 < 0x20 || $0 == 0x7F ? 0x5F : $0 }
    }
}
