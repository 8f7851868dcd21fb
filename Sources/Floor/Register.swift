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

    /// All names so far.
    package var names: Names {
        var names = Names()
        names.queues = queues.names
        names.agents = agents.names
        names.reasons = reasons.names
        names.oddCallers = oddCallers.names
        return names
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
}
