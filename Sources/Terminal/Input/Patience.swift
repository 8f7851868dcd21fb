/// How long the decoder wants to wait for the rest of what it has seen half of.
package enum Patience: Sendable {
    /// Nothing waits.
    case none
    /// A key that may yet become a sequence, such as a lone ESC: a moment nobody notices.
    case brief
    /// A sequence or a paste that has clearly begun: as long as a slow line may stumble.
    case long

    /// Milliseconds to wait before flushing, or nil when there is nothing to flush.
    package var milliseconds: Int? {
        switch self {
        case .none: nil
        case .brief: 25
        case .long: 1_000
        }
    }
}
