import Configuration
import Floor
import Simulation

extension ScenarioReader {
    /// Agents made by number: with invented names, and figures that vary around the usual.
    ///
    /// - Parameter first: the first one's number.
    func group(_ entry: Entry, from first: Int, _ queues: [QueuePlan]) throws(Mistake) -> [AgentPlan] {
        var staffing = Staffing(language)
        var count = 0
        var kinds: [[AgentPlan.Skill]] = [queues.map { AgentPlan.Skill($0.name) }]
        var sideBySide: Int?
        var each: Entry?
        try entry.take([
            "count": { value throws(Mistake) in count = try value.whole(0...20_000) },
            "names": { value throws(Mistake) in
                staffing.language = try value.choice(Scenario.Language.allCases.map { ($0.rawValue, $0) })
            },
            "sites": { value throws(Mistake) in staffing.sites = try words(value) },
            "teams": { value throws(Mistake) in staffing = try teams(value, from: staffing) },
            "shifts": { value throws(Mistake) in staffing = try shifts(value, from: staffing) },
            "skills": { value throws(Mistake) in kinds = try turns(value, queues) },
            "side_by_side": { value throws(Mistake) in sideBySide = try value.whole(1...100) },
            "each": { value throws(Mistake) in each = value },
        ])
        var agents: [AgentPlan] = []
        for number in first..<first + count {
            let skills =
                sideBySide.map { AgentPlan.Skill.sideBySide($0, of: queues, number) } ?? kinds[number % kinds.count]
            agents.append(staffing.agent(number, skills: skills))
        }
        return try each.map { each throws(Mistake) in try everyAgent(each, from: agents, queues) } ?? agents
    }

    /// What agents can do, by turns: one line for each kind of agent.
    private func turns(_ entry: Entry, _ queues: [QueuePlan]) throws(Mistake) -> [[AgentPlan.Skill]] {
        var kinds: [[AgentPlan.Skill]] = []
        for item in try entry.isMapping ? [entry] : entry.items() { kinds.append(try skills(item, queues)) }
        guard !kinds.isEmpty else { throw entry.mistake("skills are wanted here", allowed: "lines of `- {queue: 0}`") }
        return kinds
    }

    private func words(_ entry: Entry) throws(Mistake) -> [String] {
        var words: [String] = []
        for item in try entry.isMapping ? [entry] : entry.items() { words.append(try lexicon.word(item)) }
        return words
    }

    private func teams(_ entry: Entry, from base: Staffing) throws(Mistake) -> Staffing {
        var staffing = base
        try entry.take([
            "of": { value throws(Mistake) in staffing.teamSize = try value.whole(1...1_000) },
            "called": { value throws(Mistake) in staffing.teamName = try lexicon.word(value) },
        ])
        return staffing
    }

    private func shifts(_ entry: Entry, from base: Staffing) throws(Mistake) -> Staffing {
        var staffing = base
        try entry.take([
            "first": { value throws(Mistake) in staffing.firstShift = try value.clock() },
            "length": { value throws(Mistake) in staffing.shiftLength = try value.length(60...86_400) },
            "later_by": { value throws(Mistake) in
                staffing.stagger = []
                for item in try value.items() { staffing.stagger.append(try item.length(0...86_400)) }
            },
            "breaks": { value throws(Mistake) in
                staffing.breaks = []
                for item in try value.items() { staffing.breaks.append(try plannedBreak(item)) }
            },
        ])
        return staffing
    }

    private func plannedBreak(_ entry: Entry) throws(Mistake) -> Staffing.Break {
        var plan = Staffing.Break("", after: .zero, spread: .zero, length: .minutes(15))
        try entry.take([
            "reason": { value throws(Mistake) in plan.reason = try lexicon.word(value) },
            "after": { value throws(Mistake) in plan.after = try value.length(0...86_400) },
            "spread": { value throws(Mistake) in plan.spread = try value.length(0...86_400) },
            "length": { value throws(Mistake) in plan.length = try value.length(1...86_400) },
        ])
        guard !plan.reason.isEmpty else { throw entry.mistake("the break has no reason", allowed: "reason: Lunch") }
        return plan
    }
}
