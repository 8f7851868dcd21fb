import Floor

/// The events that are wanted. All others, three quarters of a busy stream, are `.unknown`.
package enum EventKind: UInt8, CaseIterable, Sendable {
    case unknown
    // Snapshots.
    case queueParams, queueMember, queueEntry, queueStatusComplete
    case coreShowChannel, coreShowChannelsComplete
    // Members.
    case queueMemberAdded, queueMemberRemoved, queueMemberStatus, queueMemberPause, queueMemberPenalty
    case queueMemberRinginuse
    // Calls in queues.
    case queueCallerJoin, queueCallerLeave, queueCallerAbandon
    case agentCalled, agentConnect, agentComplete, agentRingNoAnswer, agentDump
    case agentLogin, agentLogoff
    // Channels.
    case hold, unhold, hangup, hangupRequest, softHangupRequest, originateResponse
    // The system.
    case fullyBooted, shutdown, reload, userEvent

    /// - Parameter name: as Asterisk writes it, with the interner's reach of readable bytes.
    package init(_ name: UnsafeRawBufferPointer) { self = Self.names.kind(of: name) }

    private static let names = Vocabulary()

    /// Finds kinds by name: one look-up, and nothing kept of names that are not wanted.
    private struct Vocabulary: Sendable {
        private var names = Interner()
        private let kinds = EventKind.allCases

        init() { for kind in kinds { _ = names.index(of: Self.spelling(of: kind)) } }

        func kind(of name: UnsafeRawBufferPointer) -> EventKind {
            names.knownIndex(of: name).map { kinds[$0] } ?? .unknown
        }

        /// Asterisk begins with a capital letter.
        private static func spelling(of kind: EventKind) -> String {
            let name = "\(kind)"
            return name.prefix(1).uppercased() + name.dropFirst()
        }
    }
}
