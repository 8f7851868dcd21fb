import Configuration
import Floor
import Simulation

/// A value in a file; the floor has a word like that too.
typealias Entry = Configuration.Entry

/// Reads the parts of a scenario, each from what stands in the file and from what holds where nothing does.
struct ScenarioReader {
    let language: Scenario.Language
    let lexicon: Lexicon

    func scenario(_ root: Entry, from base: Scenario) throws(Mistake) -> Scenario {
        var scenario = base
        try root.take([
            "name": { value throws(Mistake) in scenario.name = try name(value) },
            "summary": { value throws(Mistake) in scenario.summary = try lexicon.word(value) },
            "like": { _ throws(Mistake) in },
            "midnight": { value throws(Mistake) in
                scenario.midnight = Moment(seconds: Int64(try value.whole(0...99_999_999_999)))
            },
            "weekday": { value throws(Mistake) in
                scenario.weekday = try value.choice(Weekday.allCases.map { ($0.name, $0) })
            },
            "begins": { value throws(Mistake) in scenario.begins = try value.clock() },
            "opens": { value throws(Mistake) in scenario.opens = try value.clock() },
            "ends": { value throws(Mistake) in scenario.ends = try value.clock() },
            "precision": { value throws(Mistake) in
                scenario.precision = try value.choice([("microseconds", .microseconds), ("seconds", .seconds)])
            },
            "queues": { value throws(Mistake) in scenario.queues = try queues(value) },
            "every_queue": { value throws(Mistake) in
                for place in scenario.queues.indices {
                    scenario.queues[place] = try queue(value, from: scenario.queues[place], among: scenario.queues)
                }
            },
            "changes": { value throws(Mistake) in
                for (key, value) in try value.members() {
                    let place = try self.place(key, among: scenario.queues)
                    scenario.queues[place] = try queue(value, from: scenario.queues[place], among: scenario.queues)
                }
            },
            "agents": { value throws(Mistake) in scenario.agents = try agents(value, scenario.queues) },
            "every_agent": { value throws(Mistake) in
                scenario.agents = try everyAgent(value, from: scenario.agents, scenario.queues)
            },
            "callers": { value throws(Mistake) in scenario.callers = try callers(value, from: scenario.callers) },
            "words": { value throws(Mistake) in scenario.words = try words(value, from: scenario.words) },
            "help": { value throws(Mistake) in scenario.help = try value.distribution(from: scenario.help) },
            "troubles": { value throws(Mistake) in scenario.troubles = try troubles(value, scenario) },
        ])
        try check(scenario, root)
        return scenario
    }

    private func name(_ entry: Entry) throws(Mistake) -> String {
        let name = try entry.text()
        let isWell = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        guard isWell, (1...60).contains(name.utf8.count) else {
            throw entry.mistake("\"\(name)\" is no name of a scenario", allowed: "a–z, 0–9 and -, as in billing-surge")
        }
        return name
    }

    private func check(_ scenario: Scenario, _ root: Entry) throws(Mistake) {
        guard !scenario.name.isEmpty else { throw root.mistake("the scenario has no name", allowed: "name: a-word") }
        guard !scenario.queues.isEmpty else { throw root.mistake("the scenario has no queues", allowed: "queues: …") }
        guard scenario.begins <= scenario.opens, scenario.opens <= scenario.ends else {
            throw root.mistake("the day is out of order", allowed: "begins before opens before ends")
        }
    }

    private func callers(_ entry: Entry, from base: CallerPlan) throws(Mistake) -> CallerPlan {
        var callers = base
        try entry.take([
            "retrial_share": { value throws(Mistake) in callers.retrialShare = try value.share() },
            "retrial_delay": { value throws(Mistake) in
                callers.retrialDelay = try value.distribution(from: callers.retrialDelay)
            },
            "retrials": { value throws(Mistake) in callers.retrials = try value.whole(0...200) },
            "repeat_share": { value throws(Mistake) in callers.repeatShare = try value.share() },
            "repeat_delay": { value throws(Mistake) in
                callers.repeatDelay = try value.distribution(from: callers.repeatDelay)
            },
        ])
        return callers
    }

    private func words(_ entry: Entry, from base: Scenario.Words) throws(Mistake) -> Scenario.Words {
        var words = base
        try entry.take([
            "idle": { value throws(Mistake) in words.idle = try lexicon.word(value) },
            "evacuation": { value throws(Mistake) in words.evacuation = try lexicon.word(value) },
            "hand": { value throws(Mistake) in words.hand = try lexicon.word(value) },
        ])
        return words
    }
}
