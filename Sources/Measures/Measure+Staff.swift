import Floor

extension Measure {
    /// What agents' time goes into: the floor indicators, always to be read together.
    static let staff: [Measure] = [
        Measure(
            id: "occupancy", subject: .staff, unit: .percent,
            formula: "(talk + hold + wrap-up) / (logged in − not ready)",
            source: "80–85 % is the usual band; ICMI uses the word the other way round"
        ) { percent($0.times.handling, of: $0.times.staffed - $0.times[.notReady]) },
        Measure(
            id: "utilisation", subject: .staff, unit: .percent, formula: "(talk + hold + wrap-up) / logged in",
            source: "工时利用率 with log-in time as the whole; sites differ"
        ) { percent($0.times.handling, of: $0.times.staffed) },
        Measure(
            id: "availability", subject: .staff, unit: .percent, formula: "available / logged in",
            source: "ready time of logged-in time"
        ) { percent($0.times[.available], of: $0.times.staffed) },
        Measure(
            id: "not_ready", subject: .staff, unit: .percent, formula: "not ready / logged in",
            source: "示忙; in every queue logged in to"
        ) { percent($0.times[.notReady], of: $0.times.staffed) },
        Measure(
            id: "attendance", subject: .staff, unit: .percent, formula: "at work now / scheduled now",
            source: "出勤率; site policy, needs a roster"
        ) { figures in figures.scheduled.flatMap { percent(figures.headcount.staffed, of: $0) } },
        Measure(
            id: "staffed", subject: .staff, unit: .count, formula: "agents logged in", source: "now"
        ) { Double($0.headcount.staffed) },
        Measure(
            id: "calls_taken", subject: .staff, unit: .count, formula: "calls connected to the agent", source: "count"
        ) { Double($0.work.calls) },
        Measure(
            id: "calls_taken_per_hour", subject: .staff, unit: .perHour, formula: "calls taken / hours logged in",
            source: "productivity"
        ) { $0.times.staffed > .zero ? Double($0.work.calls) * 3600 / $0.times.staffed.inSeconds : nil },
        Measure(
            id: "ring_no_answer", subject: .staff, unit: .count, formula: "rings not taken",
            source: "Asterisk lumps no answer, busy and refused together"
        ) { Double($0.work.ringNoAnswer) },
    ]
}
