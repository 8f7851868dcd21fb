import Floor

/// What falls due without Asterisk saying so.
struct Agenda: Hashable, Sendable {
    enum Duty: Hashable, Sendable {
        /// Wrap-up is modelled: Asterisk never announces its end.
        case wrapUpEnds(AgentID)
        /// Left the queue with no word of an agent: out by a key.
        case leftUnanswered(CallID, QueueID)
        /// The channels are gone; if no end is told, there is none to come.
        case conversationOver(CallID, QueueID)
    }

    private var entries: [(at: Moment, duty: Duty)] = []

    mutating func add(_ duty: Duty, at moment: Moment) { entries.append((moment, duty)) }

    mutating func remove(_ duty: Duty) { entries.removeAll { $0.duty == duty } }

    mutating func removeAll() { entries.removeAll() }

    /// Takes out what is due, earliest first.
    mutating func due(at now: Moment) -> [(at: Moment, duty: Duty)] {
        guard entries.contains(where: { $0.at <= now }) else { return [] }
        let due = entries.filter { $0.at <= now }.sorted { $0.at < $1.at }
        entries.removeAll { $0.at <= now }
        return due
    }

    static func == (a: Agenda, b: Agenda) -> Bool { a.entries.elementsEqual(b.entries) { $0 == $1 } }

    func hash(into hasher: inout Hasher) { hasher.combine(entries.count) }
}
