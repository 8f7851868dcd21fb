import Configuration
import Floor
import Simulation

extension ScenarioReader {
    private static let mostAgents = 20_000

    /// Agents one by one, groups of them, or both.
    func agents(_ entry: Entry, _ queues: [QueuePlan]) throws(Mistake) -> [AgentPlan] {
        var agents: [AgentPlan] = []
        var names: Set<String> = []
        for item in try entry.isMapping ? [entry] : entry.items() {
            let isGroup = try item.members().contains { key, _ in (try? key.text()) == "count" }
            let more =
                try isGroup ? group(item, from: agents.count, queues) : [one(item, number: agents.count, queues)]
            for agent in more where !names.insert(agent.name).inserted {
                throw item.mistake("\"\(agent.name)\" stands twice", allowed: "names that differ")
            }
            agents += more
            guard agents.count <= Self.mostAgents else {
                throw entry.mistake("too many agents", allowed: "\(Self.mostAgents)")
            }
        }
        return agents
    }

    private func one(_ entry: Entry, number: Int, _ queues: [QueuePlan]) throws(Mistake) -> AgentPlan {
        let plan = try agent(entry, from: AgentPlan("", skills: []), number: number, queues)
        guard !plan.name.isEmpty else {
            throw entry.mistake("an agent needs a name, a group a count", allowed: "name: 王芳, or count: 20")
        }
        return plan
    }

    /// The same change to everybody.
    func everyAgent(
        _ entry: Entry, from agents: [AgentPlan], _ queues: [QueuePlan]
    ) throws(Mistake) -> [AgentPlan] {
        var changed: [AgentPlan] = []
        for (number, plan) in agents.enumerated() {
            var plan = try agent(entry, from: plan, number: number, queues)
            plan.name = agents[number].name
            changed.append(plan)
        }
        return changed
    }

    /// An agent's plan, changed by what stands here.
    ///
    /// - Parameter number: the agent's, for what goes by turns.
    func agent(
        _ entry: Entry, from base: AgentPlan, number: Int, _ queues: [QueuePlan]
    ) throws(Mistake) -> AgentPlan {
        var plan = base
        try entry.take([
            "name": { value throws(Mistake) in plan.name = try lexicon.word(value) },
            "team": { value throws(Mistake) in plan.team = try lexicon.word(value) },
            "grade": { value throws(Mistake) in
                plan.grade = try value.choice(AgentPlan.Grade.allCases.map { ($0.rawValue, $0) })
            },
            "site": { value throws(Mistake) in plan.site = try lexicon.word(value) },
            "skills": { value throws(Mistake) in plan.skills = try skills(value, queues) },
            "shift": { value throws(Mistake) in plan.shift = try shift(value, from: plan.shift) },
            "break_times": { value throws(Mistake) in plan.shift = try moved(plan.shift, value, number: number) },
            "pace": { value throws(Mistake) in plan.pace = try value.number(0.1...10) },
            "answers_after": { value throws(Mistake) in
                plan.answersAfter = try value.distribution(from: plan.answersAfter)
            },
            "misses_ring": { value throws(Mistake) in plan.missesRing = try value.share() },
            "tiredness": { value throws(Mistake) in plan.tiredness = try value.number(0...3) },
            "idle_pauses": { value throws(Mistake) in plan.idlePauses = try value.number(0...60) },
            "idle_pause": { value throws(Mistake) in plan.idlePause = try value.distribution(from: plan.idlePause) },
            "absence": { value throws(Mistake) in plan.absence = try value.share() },
            "lateness": { value throws(Mistake) in plan.lateness = try value.distribution(from: plan.lateness) },
        ])
        return plan
    }

    /// Queues, or queues with the agent's penalty in each.
    func skills(_ entry: Entry, _ queues: [QueuePlan]) throws(Mistake) -> [AgentPlan.Skill] {
        var skills: [AgentPlan.Skill] = []
        if entry.isMapping {
            for (key, value) in try entry.members() {
                let queue = queues[try place(key, among: queues)].name
                skills.append(AgentPlan.Skill(queue, penalty: Int32(try value.whole(0...1_000))))
            }
        } else {
            for item in try entry.items() {
                skills.append(AgentPlan.Skill(queues[try place(item, among: queues)].name))
            }
        }
        return skills
    }

    private func shift(_ entry: Entry, from base: Shift) throws(Mistake) -> Shift {
        var shift = base
        try entry.take([
            "start": { value throws(Mistake) in shift.start = try value.clock() },
            "end": { value throws(Mistake) in shift.end = try value.clock() },
            "breaks": { value throws(Mistake) in
                shift.breaks = []
                for item in try value.items() { shift.breaks.append(try pause(item)) }
            },
        ])
        return shift
    }

    private func pause(_ entry: Entry) throws(Mistake) -> Shift.Break {
        var (reason, at, length) = ("", Elapsed?.none, Elapsed.minutes(15))
        try entry.take([
            "reason": { value throws(Mistake) in reason = try lexicon.word(value) },
            "at": { value throws(Mistake) in at = try value.clock() },
            "length": { value throws(Mistake) in length = try value.length(1...86_400) },
        ])
        guard let at, !reason.isEmpty else {
            throw entry.mistake("a break needs a reason and a time", allowed: "reason, at")
        }
        return Shift.Break(reason, at: at, length: length)
    }

    /// Breaks by their reason, at other times, by turns of the agents.
    private func moved(_ shift: Shift, _ entry: Entry, number: Int) throws(Mistake) -> Shift {
        var shift = shift
        for (key, value) in try entry.members() {
            let reason = try lexicon.word(key)
            let times = try value.items()
            guard !times.isEmpty else {
                throw value.mistake("a time is wanted here", allowed: "[\"11:45\", \"12:20\"]")
            }
            let time = try times[number % times.count].clock()
            for place in shift.breaks.indices where shift.breaks[place].reason == reason {
                shift.breaks[place].at = time
            }
        }
        return shift
    }
}
