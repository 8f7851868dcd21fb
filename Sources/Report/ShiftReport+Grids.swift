import Floor
import Measures

/// The report as tables, for the formats that people and spreadsheets read.
extension ShiftReport {
    var grids: [Grid] {
        [queueGrid, agentGrid] + (intervals.isEmpty ? [] : [intervalGrid]) + (checks.total == 0 ? [] : [checkGrid])
    }

    /// The figures of a row of calls, by the names of their measures.
    static let callColumns = [
        "offered", "answered", "abandoned", "timed_out", "exit_key", "waiting", "service_level", "abandon_rate", "asa",
        "longest_wait", "talk_mean",
    ]

    private var queueGrid: Grid {
        Grid(
            title: "Queues", heads: ["queue"] + Self.callColumns,
            rows: queues.map { [$0.name] + row($0.tally) } + [["all"] + row(all)])
    }

    private var intervalGrid: Grid {
        Grid(
            title: "Intervals", heads: ["start", "queue"] + Self.callColumns,
            rows: intervals.flatMap { interval in
                let start = civil(interval.start, offset: offset)
                return interval.queues.map { [start, $0.name] + row($0.tally) } + [[start, "all"] + row(interval.all)]
            },
            wordColumns: 2)
    }

    private var agentGrid: Grid {
        Grid(
            title: "Agents",
            heads: ["agent", "calls", "talk", "talk_mean", "login", "not_ready", "ring_no_answer", "occupancy"],
            rows: agents.map { agent in
                var figures = Figures()
                figures.times = agent.times
                return [
                    agent.name, String(agent.work.calls), whole(agent.work.talk),
                    agent.work.completed > 0
                        ? fixed(agent.work.talk.inSeconds / Double(agent.work.completed), 1) : "—",
                    agent.login.map(whole) ?? "—", agent.pausedEverywhere.map(whole) ?? whole(agent.pausedAnywhere),
                    String(agent.work.ringNoAnswer), text(Measure.named("occupancy"), figures),
                ]
            })
    }

    private var checkGrid: Grid {
        Grid(
            title: "Checks", heads: ["check", "count"],
            rows: checks.found.map { [$0.check.rawValue, String($0.count)] })
    }

    private func row(_ tally: Tally) -> [String] {
        var figures = Figures()
        figures.tally = tally
        return Self.callColumns.map { id in
            id == "service_level"
                ? text(Measure.named("service_level_" + ServiceLevel.ofOffered.rawValue), figures)
                : text(Measure.named(id), figures)
        }
    }

    private func text(_ measure: Measure?, _ figures: Figures) -> String {
        guard let measure, let value = measure.value(figures) else { return "—" }
        switch measure.unit {
        case .count: return fixed(value, 0)
        case .percent, .seconds, .perHour: return fixed(value, 1)
        }
    }

    private func whole(_ length: Elapsed) -> String { String(length.wholeSeconds) }
}
