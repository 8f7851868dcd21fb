import Floor

extension AgentState {
    /// The state's name; nil for those that are no time at work.
    var phrase: Phrase? {
        switch self {
        case .unknown, .loggedOff, .unreachable: nil
        case .notReady: .notReady
        case .available: .available
        case .ringing: .ringing
        case .onCall: .onCall
        case .hold: .hold
        case .wrapUp: .wrapUp
        }
    }
}
