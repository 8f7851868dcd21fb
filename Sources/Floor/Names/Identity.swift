/// A queue (skill group), by the order in which its name was first met.
package struct QueueID: Hashable, Comparable, Sendable {
    package var index: Int32
    @inlinable package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
    package static func < (a: QueueID, b: QueueID) -> Bool { a.index < b.index }
}

/// An agent, by the order in which the name was first met.
package struct AgentID: Hashable, Comparable, Sendable {
    package var index: Int32
    @inlinable package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
    package static func < (a: AgentID, b: AgentID) -> Bool { a.index < b.index }
}

/// A reason for being not ready.
package struct ReasonID: Hashable, Sendable {
    package var index: Int32
    @inlinable package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

    /// No reason given: the empty text, which every register holds first.
    package static let none = ReasonID(0)
}

/// A call, the same through all its visits to queues (Asterisk's uniqueid).
package struct CallID: Hashable, Sendable {
    package var index: Int32
    @inlinable package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

    /// A call that no register knows: it never entered a queue.
    package static let unknown = CallID(-1)
}
