import Floor

/// What agents did between conversations, inferred: who is free while somebody waits in a queue of theirs is not ready,
/// be it after a call or on a break.
struct AgentGaps: Sendable {
    /// Longer than this is a break, not the end of the last call.
    private static let longestWrapUp = Elapsed.minutes(3)
    /// Longer than this is a break, not the way to the phone.
    private static let longestAnswer = Elapsed.seconds(30)

    private(set) var breaks: [Shift.Break] = []
    private var wrapUps: [Elapsed] = []
    private var answers: [Elapsed] = []

    /// - Parameter lines: when somebody waited, for each of the agent's queues.
    init(_ record: AgentRecord, lines: [WaitingTimes]) {
        for gap in record.gaps {
            guard let since = lines.compactMap({ $0.first(from: gap.from) }).min(), since < gap.until else { continue }
            note(since == gap.from, Shift.Break("Break", at: since, length: gap.until - since))
        }
    }

    private mutating func note(_ isAfterCall: Bool, _ stretch: Shift.Break) {
        if isAfterCall && stretch.length <= Self.longestWrapUp {
            wrapUps.append(stretch.length)
        } else if stretch.length <= Self.longestAnswer {
            answers.append(stretch.length)
        } else {
            breaks.append(stretch)
        }
    }

    private init(wrapUps: [Elapsed], answers: [Elapsed]) {
        self.wrapUps = wrapUps
        self.answers = answers
    }

    /// The gaps of all agents together, without the breaks.
    static func all(_ gaps: [AgentGaps]) -> AgentGaps {
        AgentGaps(wrapUps: gaps.flatMap(\.wrapUps), answers: gaps.flatMap(\.answers))
    }

    /// Work after calls, from those after which somebody waited.
    var wrapUp: Distribution { wrapUps.count < 10 ? .fixed(0) : Lengths.fit(wrapUps) ?? .fixed(0) }

    /// From a caller's entry to the answer, where the agent was free.
    var answersAfter: Distribution {
        let mean = answers.reduce(0) { $0 + $1.inSeconds } / Double(max(1, answers.count))
        return mean > 0 ? .exponential(mean: mean) : .fixed(0)
    }
}
