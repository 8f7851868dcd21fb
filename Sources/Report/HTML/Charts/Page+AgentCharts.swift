import Floor
import Measures

/// What agents' time went into, as far as the log tells.
extension Page {
    /// The parts of a bar, in the order of the states' worth to a caller.
    private static let states: [(state: AgentState, kind: String)] = [
        (.onCall, "oncall"), (.hold, "hold"), (.wrapUp, "wrapup"), (.ringing, "ringing"), (.available, "available"),
        (.notReady, "notready"),
    ]

    @MarkupBuilder var agentCharts: Markup {
        if report.agents.isEmpty {
            section(.agents) { note(says(.nobody)) }
        } else {
            section(.timeSpent) {
                note(agentRule)
                legend(present.compactMap { part in part.state.phrase.map { (part.kind, $0) } })
                AgentBars(
                    agents: busiest, parts: present.map { ($0.state, $0.kind) }, tooltip: told, telling: telling
                ).drawn(named: says(.timeSpent))
            }
        }
    }

    /// The states that some agent was in: a queue_log tells of no hold and no wrap-up.
    private var present: [(state: AgentState, kind: String)] {
        let times = report.figures.times
        return Self.states.filter { times[$0.state] > .zero }
    }

    /// The agents with the most calls; equal ones by name.
    private var busiest: [ShiftReport.AgentSection] {
        let sorted = report.agents.sorted { ($1.work.calls, $0.name) < ($0.work.calls, $1.name) }
        return Array(sorted.prefix(Self.rows))
    }

    private var agentRule: String {
        let count = report.agents.count
        let rule = count > Self.rows ? " " + says(.busiest, String(Self.rows), telling.count(count)) : ""
        return says(.timesRule) + rule
    }

    private func told(_ agent: ShiftReport.AgentSection) -> Markup {
        let parts = present.compactMap { part in
            part.state.phrase.map { language.says($0) + " " + clock(agent.times[part.state]) }
        }
        let figures =
            parts + [
                says(.calls) + " " + telling.count(agent.work.calls),
                says(.occupancy) + " " + telling.percent(agent.occupancy),
            ]
        return Markup(joining: [Name.isolated(agent.name), Markup(" · " + figures.joined(separator: " · "))])
    }
}
