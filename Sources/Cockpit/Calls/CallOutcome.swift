import Floor
import Screen

/// Where a call stands, or what became of it.
enum CallOutcome: Hashable, Sendable {
    case waiting, ringing, talking, onHold
    case ended(VisitRecord.Ending)

    init(_ visit: Visit) {
        switch visit.phase {
        case .waiting: self = visit.agent == nil ? .waiting : .ringing
        case .talking: self = visit.heldSince == nil ? .talking : .onHold
        }
    }

    var phrase: Phrase {
        switch self {
        case .waiting: .outcomeWaiting
        case .ringing: .stateRinging
        case .talking: .stateOnCall
        case .onHold: .stateHold
        case .ended(.talked(.byAgent)): .endedByAgent
        case .ended(.talked(.byCaller)): .endedByCaller
        case .ended(.talked): .endedByTransfer
        case .ended(.lostTalking): .endedByBreak
        case .ended(.left(let loss)): loss.phrase
        }
    }

    var isAnswered: Bool {
        switch self {
        case .waiting, .ringing, .ended(.left): false
        case .talking, .onHold, .ended(.talked), .ended(.lostTalking): true
        }
    }

    /// Where calls of this outcome stand when sorted by it: live ones, lost ones, answered ones.
    var rank: Int {
        switch self {
        case .waiting: 0
        case .ringing: 1
        case .talking: 2
        case .onHold: 3
        case .ended(.left(let loss)): 4 + Int(loss.rawValue)
        case .ended(.lostTalking): 20
        case .ended(.talked(let end)): 21 + Int(end.rawValue)
        }
    }

    /// Mark and word: what was lost stands out, what was answered is quiet.
    func line(_ look: Look) -> Line {
        Line("\(mark(look.glyphs)) \(look[phrase])", Style(role))
    }

    private var role: Role {
        switch self {
        case .waiting: .notice
        case .ringing: .ringing
        case .talking: .onCall
        case .onHold: .hold
        case .ended(.talked): .muted
        case .ended(.left(.abandoned)), .ended(.left(.lost)), .ended(.lostTalking): .critical
        case .ended(.left): .warning
        }
    }

    private func mark(_ glyphs: GlyphSet) -> Unicode.Scalar {
        switch self {
        case .waiting: glyphs.signs.pending
        case .ringing: glyphs.states.ringing
        case .talking: glyphs.states.onCall
        case .onHold: glyphs.states.hold
        case .ended(let ending): ending == .lostTalking || !isAnswered ? glyphs.signs.failed : glyphs.signs.good
        }
    }
}

extension Loss {
    var phrase: Phrase {
        switch self {
        case .abandoned: .lossAbandoned
        case .timedOut: .lossTimedOut
        case .exitKey: .lossExitKey
        case .exitEmpty: .lossExitEmpty
        case .withdrawn: .lossWithdrawn
        case .lost: .lossLost
        case .unknownCause: .lossUnknown
        }
    }
}

extension Phrase {
    /// All that is said of where a call stands.
    static let outcomes: [Phrase] =
        [
            .outcomeWaiting, .stateRinging, .stateOnCall, .stateHold, .endedByAgent, .endedByCaller, .endedByTransfer,
            .endedByBreak,
        ] + Loss.allCases.map(\.phrase)
}
