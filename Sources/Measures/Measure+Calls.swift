import Floor

extension Measure {
    /// What became of the calls. A visit is one stay of a call in a queue; it belongs to the span it entered in.
    static let calls: [Measure] = [
        count("offered", "visits begun") { $0.offered },
        count("unique_calls", "calls, each once however often it entered") { $0.uniqueHere },
        count("reentered", "visits of a call that had entered before") { $0.reentered },
        count(
            "repeat_callers", "visits whose caller entered with another call within the repeat time",
            "first-contact resolution's proxy: same number, another call"
        ) { $0.repeats },
        count("answered", "visits that reached an agent") { $0.answered },
        count("abandoned", "callers who hung up waiting", "not timeouts, keys, empty queues or withdrawals") {
            $0.abandoned
        },
        count("timed_out", "visits ended by the queue's timeout") { $0.timedOut },
        count("exit_key", "callers who left by a key") { $0.exitKey },
        count("exit_empty", "visits ended because nobody was there to answer") { $0.exitEmpty },
        count("withdrawn", "visits taken out by a supervisor or the dialplan") { $0.withdrawn },
        count("failed", "visits that could not be joined to an agent") { $0.failed },
        count("lost", "visits ended by a restart of the PBX") { $0.lost },
        count("waiting", "visits whose outcome is not known yet") { $0.waiting },
        count("answered_within", "answered after at most T") { $0.answeredWithin },
        count("abandoned_within", "abandoned after at most T") { $0.abandonedWithin },
        count("abandoned_short", "abandoned before s") { $0.abandonedShort },
        Measure(
            id: "abandon_rate", subject: .calls, unit: .percent, formula: "B / offered",
            source: "textbook: abandoned of all incoming; some products divide by answered"
        ) { percent($0.tally.abandoned, of: $0.tally.offered) },
        Measure(
            id: "abandon_rate_less_short", subject: .calls, unit: .percent, formula: "(B − B_s) / (offered − B_s)",
            source: "short abandons are site policy"
        ) { percent($0.tally.abandoned - $0.tally.abandonedShort, of: $0.tally.offered - $0.tally.abandonedShort) },
        Measure(
            id: "answer_rate", subject: .calls, unit: .percent, formula: "A / offered",
            source: "接通率 of inbound calls"
        ) { percent($0.tally.answered, of: $0.tally.offered) },
        Measure(
            id: "calls_per_hour", subject: .calls, unit: .perHour, formula: "offered / span in hours",
            source: "rate over the window"
        ) { $0.span > .zero ? Double($0.tally.offered) * 3600 / $0.span.inSeconds : nil },
    ]
}
