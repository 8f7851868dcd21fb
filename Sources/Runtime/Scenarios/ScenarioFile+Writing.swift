import Configuration
import Floor
package import Simulation

extension ScenarioFile {
    /// The scenario as a file that reads back to the same value. What is as usual is left out.
    ///
    /// - Parameter head: lines of comment to begin with.
    package static func text(_ scenario: Scenario, head: [String] = []) -> String {
        head.map { "# \($0)\n" }.joined() + document(scenario).text.document
    }

    private static func document(_ scenario: Scenario) -> Differences<Scenario> {
        var members = Differences(of: scenario, from: Scenario(name: ""))
        members.add("name", \.name) { .text($0) }
        members.add("summary", \.summary) { .text($0) }
        members.add("midnight", \.midnight) { .plain(String($0.seconds)) }
        members.add("weekday", \.weekday) { .text($0.name) }
        members.add("begins", \.begins, clock)
        members.add("opens", \.opens, clock)
        members.add("ends", \.ends, clock)
        members.add("precision", \.precision) { .text($0 == .seconds ? "seconds" : "microseconds") }
        members.add("queues", \.queues) { .list($0.map(queue)) }
        members.add("agents", \.agents) { .list($0.map(agent)) }
        members.add("callers", \.callers, callers)
        members.add("words", \.words, words)
        members.add("help", \.help, distribution)
        members.add("troubles", \.troubles) { .list($0.map(trouble)) }
        return members
    }

    private static func callers(_ plan: CallerPlan) -> YAMLText {
        var members = Differences(of: plan, from: CallerPlan())
        members.add("retrial_share", \.retrialShare, number)
        members.add("retrial_delay", \.retrialDelay, distribution)
        members.add("retrials", \.retrials) { .plain(String($0)) }
        members.add("repeat_share", \.repeatShare, number)
        members.add("repeat_delay", \.repeatDelay, distribution)
        return members.text
    }

    private static func words(_ words: Scenario.Words) -> YAMLText {
        var members = Differences(of: words, from: Scenario.Words())
        members.add("idle", \.idle) { .text($0) }
        members.add("evacuation", \.evacuation) { .text($0) }
        members.add("hand", \.hand) { .text($0) }
        return members.text
    }

    private static func agent(_ plan: AgentPlan) -> YAMLText {
        var members = Differences(of: plan, from: AgentPlan("", skills: []))
        members.add("name", \.name) { .text($0) }
        members.add("team", \.team) { .text($0) }
        members.add("grade", \.grade) { .text($0.rawValue) }
        members.add("site", \.site) { .text($0) }
        members.add("skills", \.skills, skills)
        members.add("shift", \.shift, shift)
        members.add("pace", \.pace, number)
        members.add("answers_after", \.answersAfter, distribution)
        members.add("misses_ring", \.missesRing, number)
        members.add("tiredness", \.tiredness, number)
        members.add("idle_pauses", \.idlePauses, number)
        members.add("idle_pause", \.idlePause, distribution)
        members.add("absence", \.absence, number)
        members.add("lateness", \.lateness, distribution)
        return members.text
    }

    private static func skills(_ skills: [AgentPlan.Skill]) -> YAMLText {
        if skills.allSatisfy({ $0.penalty == 0 }) { return .list(skills.map { .text($0.queue) }) }
        return .mapping(skills.map { ($0.queue, .plain(String($0.penalty))) })
    }

    private static func shift(_ shift: Shift) -> YAMLText {
        var members = Differences(of: shift, from: Shift())
        members.add("start", \.start, clock)
        members.add("end", \.end, clock)
        members.add("breaks", \.breaks) { breaks in
            .list(
                breaks.map { pause in
                    .mapping([
                        ("reason", .text(pause.reason)), ("at", clock(pause.at)), ("length", seconds(pause.length)),
                    ])
                })
        }
        return members.text
    }

    private static func trouble(_ trouble: Trouble) -> YAMLText {
        let kind: [(key: String, value: YAMLText)] =
            switch trouble.kind {
            case .siteOutage(let site, let share):
                [("what", .text("site_outage"))] + named("site", site) + [("share", number(share))]
            case .trunkFailure: [("what", .text("trunk_failure"))]
            case .systemDown(let factor, let share):
                [("what", .text("system_down")), ("talk_factor", number(factor)), ("repeat_share", number(share))]
            case .restart: [("what", .text("restart"))]
            case .surge(let queue, let factor):
                [("what", .text("surge"))] + named("queue", queue) + [("factor", number(factor))]
            case .sickness(let share): [("what", .text("sickness")), ("share", number(share))]
            case .evacuation(let site): [("what", .text("evacuation"))] + named("site", site)
            case .imbalance(let from, let to, let share):
                [("what", .text("imbalance"))] + named("from", from) + named("to", to) + [("share", number(share))]
            }
        return .mapping(kind + [("at", clock(trouble.at)), ("lasts", seconds(trouble.lasts))])
    }

    private static func named(_ key: String, _ name: String) -> [(key: String, value: YAMLText)] {
        name.isEmpty ? [] : [(key, .text(name))]
    }
}
