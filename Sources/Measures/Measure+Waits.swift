import Floor

extension Measure {
    /// How long callers waited. Waits are those the PBX states, in whole seconds on Asterisk.
    static let waits: [Measure] = [
        Measure(
            id: "asa", subject: .waits, unit: .seconds, formula: "Σ wait of answered / A",
            source: "average speed of answer; Asterisk's Holdtime is a decaying average and not this"
        ) { mean($0.tally.waitAnswered, over: $0.tally.answered) },
        Measure(
            id: "mean_wait_abandoned", subject: .waits, unit: .seconds, formula: "Σ wait of abandoned / B",
            source: "patience, seen from those who lost it"
        ) { mean($0.tally.waitAbandoned, over: $0.tally.abandoned) },
        Measure(
            id: "longest_wait", subject: .waits, unit: .seconds, formula: "max wait of all visits that ended",
            source: "without calls lost in a restart"
        ) { $0.tally.longestWait?.inSeconds },
        Measure(
            id: "longest_wait_answered", subject: .waits, unit: .seconds, formula: "max wait of answered",
            source: "maximum"
        ) { $0.tally.longestAnswered?.inSeconds },
        Measure(
            id: "longest_wait_abandoned", subject: .waits, unit: .seconds, formula: "max wait of abandoned",
            source: "maximum"
        ) { $0.tally.longestAbandoned?.inSeconds },
        Measure(
            id: "waiting_now", subject: .waits, unit: .count, formula: "callers in the line", source: "now"
        ) { Double($0.waiting) },
        Measure(
            id: "oldest_wait", subject: .waits, unit: .seconds, formula: "now − first in line's entry",
            source: "now; first in line is not always answered first"
        ) { $0.oldest?.inSeconds },
        Measure(
            id: "expected_wait", subject: .waits, unit: .seconds, formula: "(waiting + 1) · AHT / agents serving",
            source: "estimate for the next caller when nobody is free; 0 while agents are available and nobody waits"
        ) { expectedWait($0) },
    ]

    /// What the next caller must expect, in seconds; nil while no agent serves or no handle time is known.
    private static func expectedWait(_ figures: Figures) -> Double? {
        let states: [AgentState] = [.available, .ringing, .onCall, .hold, .wrapUp]
        let serving = states.reduce(0) { $0 + figures.headcount[$1] }
        guard serving > 0, let handle = handleTime(figures.tally) else { return nil }
        if figures.waiting == 0 && figures.headcount[.available] > 0 { return 0 }
        return Double(figures.waiting + 1) * handle / Double(serving)
    }
}
