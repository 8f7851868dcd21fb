internal import Floor

/// The event names of Asterisk's queue_log, from its source (`apps/app_queue.c`, `main/logger.c`) and from older
/// releases and dialplans whose records still stand in logs.
enum Word: Int, CaseIterable {
    case enterQueue, connect, completeAgent, completeCaller, abandon, exitWithTimeout, exitWithKey, exitEmpty
    case withdraw, ringNoAnswer, ringCanceled, agentDump, sysCompat, blindTransfer, attendedTransfer, transfer
    case addMember, removeMember, pause, unpause, pauseAll, unpauseAll, penalty, ringInUse
    case agentLogin, agentLogoff, agentCallbackLogin, agentCallbackLogoff
    case queueStart, configReload, outCall, did, info, pauseReason
    case full, joinEmpty, closed, joinUnavailable

    var spelling: String {
        switch self {
        case .enterQueue: "ENTERQUEUE"
        case .connect: "CONNECT"
        case .completeAgent: "COMPLETEAGENT"
        case .completeCaller: "COMPLETECALLER"
        case .abandon: "ABANDON"
        case .exitWithTimeout: "EXITWITHTIMEOUT"
        case .exitWithKey: "EXITWITHKEY"
        case .exitEmpty: "EXITEMPTY"
        case .withdraw: "WITHDRAW"
        case .ringNoAnswer: "RINGNOANSWER"
        case .ringCanceled: "RINGCANCELED"
        case .agentDump: "AGENTDUMP"
        case .sysCompat: "SYSCOMPAT"
        case .blindTransfer: "BLINDTRANSFER"
        case .attendedTransfer: "ATTENDEDTRANSFER"
        case .transfer: "TRANSFER"
        case .addMember: "ADDMEMBER"
        case .removeMember: "REMOVEMEMBER"
        case .pause: "PAUSE"
        case .unpause: "UNPAUSE"
        case .pauseAll: "PAUSEALL"
        case .unpauseAll: "UNPAUSEALL"
        case .penalty: "PENALTY"
        case .ringInUse: "RINGINUSE"
        case .agentLogin: "AGENTLOGIN"
        case .agentLogoff: "AGENTLOGOFF"
        case .agentCallbackLogin: "AGENTCALLBACKLOGIN"
        case .agentCallbackLogoff: "AGENTCALLBACKLOGOFF"
        case .queueStart: "QUEUESTART"
        case .configReload: "CONFIGRELOAD"
        case .outCall: "OUTCALL"
        case .did: "DID"
        case .info: "INFO"
        case .pauseReason: "PAUSEREASON"
        case .full: "FULL"
        case .joinEmpty: "JOINEMPTY"
        case .closed: "CLOSED"
        case .joinUnavailable: "JOINUNAVAIL"
        }
    }

    /// How many data fields the record has; where the last may hold pipes or older releases wrote more, no upper bound.
    var fields: ClosedRange<Int> {
        switch self {
        case .enterQueue: 2...4
        case .connect: 1...3
        case .completeAgent, .completeCaller: 3...3
        case .abandon, .exitWithTimeout, .exitEmpty: 3...3
        case .exitWithKey, .withdraw: 3...4
        case .blindTransfer, .transfer: 4...5
        case .attendedTransfer: 4...6
        case .ringNoAnswer, .ringCanceled: 1...1
        case .agentLogin: 0...2
        case .penalty, .ringInUse: 1...1
        default: 0...Int.max
        }
    }

    /// Whether the record is about a call, an agent, a queue, so that an empty field is a mistake.
    var needsCall: Bool { rawValue <= Word.transfer.rawValue && self != .agentDump }
    var needsAgent: Bool {
        switch self {
        case .connect, .completeAgent, .completeCaller, .ringNoAnswer, .blindTransfer, .attendedTransfer, .transfer,
            .addMember, .removeMember, .pause, .unpause, .agentLogin, .agentLogoff:
            true
        default: false
        }
    }
    var needsQueue: Bool { rawValue <= Word.unpause.rawValue }
}

/// Finds an event name in a line without making a string.
struct Vocabulary {
    private var words = Interner()

    init() {
        for word in Word.allCases { _ = words.index(of: word.spelling) }
    }

    @inline(__always)
    func word(_ bytes: UnsafeRawBufferPointer) -> Word? {
        words.knownIndex(of: bytes).flatMap(Word.init(rawValue:))
    }
}
