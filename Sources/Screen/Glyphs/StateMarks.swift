/// One mark for each agent state, so that colour never speaks alone.
package struct StateMarks: Hashable, Sendable {
    package let available: Unicode.Scalar
    package let ringing: Unicode.Scalar
    package let onCall: Unicode.Scalar
    package let hold: Unicode.Scalar
    package let wrapUp: Unicode.Scalar
    package let notReady: Unicode.Scalar
    package let loggedOff: Unicode.Scalar
    package let unreachable: Unicode.Scalar
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
