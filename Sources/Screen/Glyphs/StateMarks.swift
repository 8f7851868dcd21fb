/// One mark for each agent state, so that colour never speaks alone.
package struct StateMarks: Hashable, Sendable {
    /// Waits for a call.
    package let available: Unicode.Scalar
    /// A call rings.
    package let ringing: Unicode.Scalar
    /// Talks with a caller.
    package let onCall: Unicode.Scalar
    /// Has a caller on hold.
    package let hold: Unicode.Scalar
    /// Finishes a call after it ended.
    package let wrapUp: Unicode.Scalar
    /// Takes no calls for now.
    package let notReady: Unicode.Scalar
    /// Is not at work.
    package let loggedOff: Unicode.Scalar
    /// Is logged on but the phone does not answer.
    package let unreachable: Unicode.Scalar
    /// Nothing is known.
    package let unknown: Unicode.Scalar

    static let unicode = StateMarks(
        available: "○", ringing: "◎", onCall: "►", hold: "■", wrapUp: "≡", notReady: "‖", loggedOff: "·",
        unreachable: "×", unknown: "?")

    static let ascii = StateMarks(
        available: "o", ringing: "@", onCall: ">", hold: "H", wrapUp: "w", notReady: "=", loggedOff: ".",
        unreachable: "x", unknown: "?")

    /// The mark of a role that is an agent state; nil for any other role.
    package subscript(role: Role) -> Unicode.Scalar? {
        switch role {
        case .available: available
        case .ringing: ringing
        case .onCall: onCall
        case .hold: hold
        case .wrapUp: wrapUp
        case .notReady: notReady
        case .loggedOff: loggedOff
        case .unreachable: unreachable
        case .unknown: unknown
        default: nil
        }
    }
}
