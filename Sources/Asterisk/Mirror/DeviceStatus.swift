/// What Asterisk says a member's phone does, by its own numbers.
package enum DeviceStatus: UInt8, Sendable {
    /// A state that nobody has set yet, such as that of a `Custom:` device.
    case unknown = 0
    case free = 1
    case inUse = 2
    /// Some phones say so even while they ring.
    case busy = 3
    /// No such device.
    case invalid = 4
    case unavailable = 5
    case ringing = 6
    case ringInUse = 7
    case onHold = 8

    package var isReachable: Bool { self != .invalid && self != .unavailable }
    /// Whether the phone may be in a conversation.
    package var mayTalk: Bool { self == .inUse || self == .busy || self == .ringInUse || self == .onHold }
}
