import Floor
import Screen

extension AgentState {
    /// The colour and the mark of the state.
    var role: Role {
        switch self {
        case .unknown: .unknown
        case .loggedOff: .loggedOff
        case .unreachable: .unreachable
        case .notReady: .notReady
        case .available: .available
        case .ringing: .ringing
        case .onCall: .onCall
        case .hold: .hold
        case .wrapUp: .wrapUp
        }
    }

    var phrase: Phrase {
        switch self {
        case .unknown: .stateUnknown
        case .loggedOff: .stateLoggedOff
        case .unreachable: .stateUnreachable
        case .notReady: .stateNotReady
        case .available: .stateAvailable
        case .ringing: .stateRinging
        case .onCall: .stateOnCall
        case .hold: .stateHold
        case .wrapUp: .stateWrapUp
        }
    }

    /// Where agents in this state stand in the list: those one can use or must look after first.
    var rank: Int {
        switch self {
        case .unreachable: 0
        case .notReady: 1
        case .hold: 2
        case .ringing: 3
        case .onCall: 4
        case .wrapUp: 5
        case .available: 6
        case .loggedOff: 7
        case .unknown: 8
        }
    }
}
