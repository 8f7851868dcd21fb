import Floor

/// What lists of the present say, collected until they are complete.
struct Snapshot: Sendable {
    /// A caller in a queue.
    struct Entry: Sendable {
        let queue: QueueID
        let id: [UInt8]
        let number: [UInt8]
        let channel: String
        let position: Int32
        let wait: Elapsed
    }

    /// A channel, of a caller or of an agent who was called for a queue.
    struct Channel: Sendable {
        let name: String
        let id: [UInt8]
        let linkedID: [UInt8]
        /// Empty while there is nobody to talk to.
        let bridge: String
        /// The queue of a caller; nil for an agent.
        let queue: QueueID?
        let number: [UInt8]
        let age: Elapsed
    }

    var members: [MemberKey: Member] = [:]
    var entries: [Entry] = []
    var channels: [Channel] = []
}

extension UnsafeRawBufferPointer {
    /// The bytes with the reach that look-ups of names want.
    var padded: [UInt8] { Array(self) + [UInt8](repeating: 0, count: Interner.reach) }
}

extension [UInt8] {
    /// Bytes of nothing.
    static let paddedEmpty = [UInt8](repeating: 0, count: Interner.reach)

    /// Lends bytes that were kept with their reach.
    func lent<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<($0.count - Interner.reach)])) }
    }
}
