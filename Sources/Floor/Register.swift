/// Who is who: turns a feed's words into the floor's small numbers.
///
/// One register serves one floor through its whole life. It only ever grows, so that every earlier state of the floor
/// can be read with a later register.
package struct Register: Sendable {
    package var queues: NameTable
    package var agents: NameTable
    package var reasons: NameTable
    /// What callers' numbers that are no plain numbers say.
    package var oddCallers = NameTable()
    package var calls = CallDirectory()
    package var callers = CallerDirectory()

    /// - Parameter aliases: interface → member name; the name stands for both.
    package init(aliases: [String: String] = [:]) {
        // Asterisk compares queue names without regard to case, and some records say what was typed.
        queues = NameTable { $0.uppercased().lowercased() }
        agents = NameTable(aliases: aliases)
        reasons = NameTable()
        _ = reasons.id(of: "")
    }

    package func name(_ queue: QueueID) -> String { Self.name(queues, Int(queue.index)) }
    package func name(_ agent: AgentID) -> String { Self.name(agents, Int(agent.index)) }
    package func name(_ reason: ReasonID) -> String { Self.name(reasons, Int(reason.index)) }

    /// The caller's number as the feed gave it; empty where unknown.
    package func number(_ caller: Caller) -> String {
        if let index = caller.registeredIndex { return Self.name(oddCallers, index) }
        return caller.number ?? ""
    }

    package mutating func queue(_ name: String) -> QueueID { QueueID(queues.id(of: name)) }
    package mutating func agent(_ name: String) -> AgentID { AgentID(agents.id(of: name)) }
    package mutating func reason(_ name: String) -> ReasonID { ReasonID(reasons.id(of: name)) }

    /// A caller from the bytes of the feed, packed where they are a number.
    @inline(__always)
    package mutating func caller(_ bytes: UnsafeRawBufferPointer) -> Caller {
        if bytes.isEmpty { return .unknown }
        return Caller(digits: bytes) ?? Caller(registered: oddCallers.id(of: bytes))
    }

    private static func name(_ table: NameTable, _ index: Int) -> String {
        table.names.indices.contains(index) ? table.names[index] : "?"
    }
}
