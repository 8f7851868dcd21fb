import Floor
import Measures

/// What became of the calls, as tables.
extension ShiftReport {
    /// The tables for people.
    var grids: [Grid] {
        [queueGrid, agentGrid, pauseGrid, intervalGrid, checkGrid].filter { !$0.rows.isEmpty }
    }

    /// Every outcome a visit can have: together they make the offered.
    static let outcomeColumns = [
        Column("offered", .offered), Column("answered", .answered), Column("abandoned", .abandoned),
        Column("timed_out", .timedOut), Column("exit_key", .exitKey), Column("exit_empty", .exitEmpty),
        Column("withdrawn", .withdrawn), Column("failed", .failed), Column("lost", .lost), Column("waiting", .waiting),
    ]

    static let timingColumns = [
        Column("service_level", .serviceLevel, .percent), Column("abandon_rate", .abandonRate, .percent),
        Column("asa", .asaShort, .seconds), Column("mean_wait_abandoned", .waitAbandoned, .seconds),
        Column("longest_wait", .longestWait, .seconds), Column("talk_mean", .talkMean, .seconds),
    ]

    var queueGrid: Grid {
        let rows = queues.map { Grid.Row(keys: [$0.name], values: Self.values($0.tally)) }
        return Grid(
            section: "queue", totalSection: "floor", keys: [.queue],
            parts: [
                Grid.Part(title: .outcomes, columns: Self.outcomeColumns),
                Grid.Part(title: .timing, columns: Self.timingColumns),
            ],
            rows: rows + [Grid.Row(keys: [""], values: Self.values(all), isTotal: true)])
    }

    var intervalGrid: Grid {
        Grid(
            section: "queue_interval", totalSection: "floor_interval", keys: [.start, .queue],
            parts: [
                Grid.Part(title: .intervalOutcomes, columns: Self.outcomeColumns),
                Grid.Part(title: .intervalTiming, columns: Self.timingColumns),
            ],
            rows: intervals.flatMap { interval in
                let start = civil(interval.start, offset: offset)
                return interval.queues.map { Grid.Row(keys: [start, $0.name], values: Self.values($0.tally)) }
                    + [Grid.Row(keys: [start, ""], values: Self.values(interval.all), isTotal: true)]
            })
    }

    var checkGrid: Grid {
        Grid(
            section: "check", keys: [.check],
            parts: [Grid.Part(title: .checks, columns: [Column("count", .count)])],
            rows: checks.found.map { Grid.Row(keys: [$0.check.rawValue], values: [Double($0.count)]) })
    }

    /// The figures of a row of calls, in the order of the outcome and timing columns.
    static func values(_ tally: Tally) -> [Double?] {
        var figures = Figures()
        figures.tally = tally
        return (outcomeColumns + timingColumns).map { column in
            let id = column.id == "service_level" ? column.id + "_" + ServiceLevel.inForce.rawValue : column.id
            return Measure.named(id)?.value(figures)
        }
    }
}

extension ServiceLevel {
    /// The formula that reports put first.
    static let inForce = ServiceLevel.ofOffered
}
