import Configuration
import Runtime
import Simulation
import Testing

/// Every mistake says where it is, what it is, and what would be right.
@Suite struct ScenarioMistakeTests {
    private func complaint(_ text: String) -> String? {
        do {
            _ = try ScenarioFile.read(text, file: "s.yaml", library: { _ in nil })
            return nil
        } catch {
            return error.description
        }
    }

    private static let floor = "name: x\nqueues: [{name: a}, {name: b}]\n"

    @Test(arguments: [
        ("", "s.yaml: is empty"),
        ("name: x", "s.yaml:1:1: the scenario has no queues; allowed: queues: …"),
        ("queues: [{name: a}]", "s.yaml:1:1: the scenario has no name; allowed: name: a-word"),
        ("name: A B", "s.yaml:1:7: \"A B\" is no name of a scenario; allowed: a–z, 0–9 and -, as in billing-surge"),
        (
            "name: x\nlike: y",
            "s.yaml:2:7: no scenario is called \"y\"; allowed: one of those that `gemba scenario list` shows"
        ),
        ("name: x\nqueues: [{talk: 5}]", "s.yaml:2:10: the queue has no name; allowed: name: a-word"),
        ("name: x\nqueues: [{name: a}, {name: a}]", "s.yaml:2:28: \"a\" stands twice"),
        (
            floor + "opens: 10 o'clock",
            "s.yaml:3:8: \"10 o'clock\" is no time of day; allowed: \"00:00\"–\"47:59\", as in \"09:30\""
        ),
        (floor + "begins: \"09:00\"", "s.yaml:1:1: the day is out of order; allowed: begins before opens before ends"),
        (
            floor + "weekday: someday",
            "s.yaml:3:10: \"someday\" is not known here; allowed: monday, tuesday, wednesday, thursday, friday, saturday, sunday"
        ),
        (floor + "changes: {c: {}}", "s.yaml:3:11: no queue is called \"c\"; allowed: a, b"),
        (
            floor + "every_queue: {talk: soon}",
            "s.yaml:3:21: \"soon\" is no length of time here; allowed: 0–86400 seconds; also as 90 s, 40 min, 1 h 30 min"
        ),
        (
            floor + "every_queue: {talk: {normal: 5}}",
            "s.yaml:3:22: \"normal\" is not known here; allowed: fixed, exponential, lognormal, weibull, gamma"
        ),
        (
            floor + "every_queue: {talk: {lognormal: {mean: 5}}}",
            "s.yaml:3:33: two figures are wanted here; allowed: mean and cv"
        ),
        (
            floor + "every_queue: {ringing: {strategy: loudest}}",
            "s.yaml:3:35: \"loudest\" is not known here; allowed: ringall, leastrecent, fewestcalls, random, rrmemory, linear, wrandom"
        ),
        (
            floor + "every_queue: {arrivals: {per_hour: [1, many]}}",
            "s.yaml:3:40: \"many\" is no number here; allowed: 0–100000"
        ),
        (
            floor + "every_queue: {arrivals: {weekdays: [1, 1, 1, 1, 1, 1, 1, 1]}}",
            "s.yaml:3:36: 8 are too many; allowed: 7"
        ),
        (floor + "every_queue: {hold: {share: 12}}", "s.yaml:3:29: \"12\" is no number here; allowed: 0–1"),
        (
            floor + "every_queue: {goal: {treshold: 5}}",
            "s.yaml:3:22: no setting is called \"treshold\"; allowed: threshold, short, target, repeat_within"
        ),
        (floor + "agents: {count: -1}", "s.yaml:3:17: \"-1\" is no whole number here; allowed: 0–20000"),
        (floor + "agents: [{count: 20000}, {count: 20000, names: zh}]", "s.yaml:3:9: too many agents; allowed: 20000"),
        (
            floor + "agents: [{team: t}]",
            "s.yaml:3:10: an agent needs a name, a group a count; allowed: name: 王芳, or count: 20"
        ),
        (floor + "agents: [{name: N}, {name: N}]", "s.yaml:3:21: \"N\" stands twice; allowed: names that differ"),
        (floor + "agents: [{name: N, skills: {c: 0}}]", "s.yaml:3:29: no queue is called \"c\"; allowed: a, b"),
        (
            floor + "agents: [{name: N, shift: {breaks: [{at: \"09:00\"}]}}]",
            "s.yaml:3:37: a break needs a reason and a time; allowed: reason, at"
        ),
        (
            floor + "agents: [{name: N, grade: chief}]",
            "s.yaml:3:27: \"chief\" is not known here; allowed: trainee, regular, senior, leader"
        ),
        (
            floor + "troubles: [{at: \"09:00\"}]",
            "s.yaml:3:12: the trouble does not say what it is; allowed: what: site_outage, trunk_failure, system_down, restart, surge, sickness, evacuation, imbalance"
        ),
        (floor + "troubles: [{what: surge, queue: a}]", "s.yaml:3:12: the trouble has no time; allowed: at: \"10:12\""),
        (
            floor + "troubles: [{what: restart, at: \"09:00\", share: 1}]",
            "s.yaml:3:41: no setting is called \"share\"; allowed: what, at, lasts"
        ),
        (
            floor + "agents: [{name: N, site: S}]\ntroubles: [{what: evacuation, at: \"09:00\", site: T}]",
            "s.yaml:4:50: no agent sits at \"T\"; allowed: S"
        ),
    ])
    func `a wrong scenario is told exactly`(text: String, message: String) {
        #expect(complaint(text) == message)
    }

    @Test func `scenarios that build on themselves are refused`() {
        let text = "name: x\nlike: x"
        let mistake = #expect(throws: Mistake.self) {
            try ScenarioFile.read(text, file: "x.yaml", library: { _ in (text, "x.yaml") })
        }
        #expect(mistake?.description == "x.yaml:2:7: too many scenarios build on one another; allowed: 4")
    }
}
