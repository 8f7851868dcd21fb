/// What an agent is doing, as far as events tell.
package enum AgentState: UInt8, CaseIterable, Sendable {
    /// Nothing was heard of the agent yet.
    case unknown
    case loggedOff
    /// The device cannot be reached.
    case unreachable
    case notReady
    case available
    case ringing
    case onCall
    case hold
    /// After-call work.
    case wrapUp

    /// At work: logged in to at least one queue, in whatever state.
    package var isStaffed: Bool { self != .unknown && self != .loggedOff && self != .unreachable }
    /// Busy with a call or its aftermath: the numerator of occupancy.
    package var isHandling: Bool { self == .onCall || self == .hold || self == .wrapUp }
}
