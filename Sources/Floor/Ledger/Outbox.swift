/// What a floor has to tell of the past: the visits that ended and the states that changed since somebody last asked.
///
/// Closed, it costs nothing. It is news and not state: two floors are the same floor whatever they still have to tell.
package struct Outbox: Sendable {
    package private(set) var visits: [VisitRecord] = []
    package private(set) var turns: [StateTurn] = []
    /// Whether anybody will ask.
    package var isOpen = false {
        didSet { if !isOpen { empty() } }
    }

    package init() {}

    mutating func put(_ record: VisitRecord) { visits.append(record) }
    mutating func put(_ turn: StateTurn) { turns.append(turn) }

    /// Forgets what was taken out and keeps the room for more.
    mutating func empty() {
        visits.removeAll(keepingCapacity: true)
        turns.removeAll(keepingCapacity: true)
    }
}

extension Outbox: Hashable {
    package static func == (a: Outbox, b: Outbox) -> Bool { true }
    package func hash(into hasher: inout Hasher) {}
}
