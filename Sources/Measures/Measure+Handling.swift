import Floor

extension Measure {
    /// Handle time and its parts. Talk time is from the bridge to the end, time on hold within it.
    static let handling: [Measure] = [
        Measure(
            id: "aht", subject: .handling, unit: .seconds, formula: "(Σ talk + Σ wrap-up) / conversations",
            source: "talk includes hold; wrap-up only where the feed tells it, as queue_log does not"
        ) { handleTime($0.tally) },
        Measure(
            id: "talk_mean", subject: .handling, unit: .seconds, formula: "Σ talk / conversations",
            source: "as stated by the PBX, hold within"
        ) { mean($0.tally.talk, over: $0.tally.talked) },
        Measure(
            id: "hold_mean", subject: .handling, unit: .seconds, formula: "Σ hold / conversations",
            source: "unknown from a queue_log"
        ) { $0.tally.knowsHold ? mean($0.tally.hold, over: $0.tally.talked) : nil },
        Measure(
            id: "wrap_up_mean", subject: .handling, unit: .seconds, formula: "Σ wrap-up / conversations",
            source: "unknown from a queue_log"
        ) { $0.tally.knowsWrapUp ? mean($0.tally.wrapUp, over: $0.tally.talked) : nil },
        Measure(
            id: "transfer_rate", subject: .handling, unit: .percent, formula: "transferred / conversations",
            source: "transfers through Local channels are invisible to Asterisk's log"
        ) { percent($0.tally.transferred, of: $0.tally.talked) },
    ]

    /// Mean talk and wrap-up of the conversations that ended, in seconds.
    static func handleTime(_ tally: Tally) -> Double? { mean(tally.talk + tally.wrapUp, over: tally.talked) }
}
