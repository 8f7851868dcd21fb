import Floor

/// What agents did between conversations, inferred: who is free while somebody waits in a queue of theirs is not ready,
/// be it after a call or on a break.
struct AgentGaps: Sendable {
    /// Longer than this is a break, not the end of the last call.
    private static let longestWrapUp = Elapsed.minutes(3)
    /// Shorter than this is no break, but a caller who came while the last call's work was not quite done.
    private static let shortestBreak = Elapsed.seconds(30)

    private(set) var breaks: [Shift.Break] = []
    private(set) var wrapUps: [Elapsed] = []

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
        } else if stretch.length > Self.shortestBreak {
            breaks.append(stretch)
        }
    }
}
