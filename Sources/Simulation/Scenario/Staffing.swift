package import Floor

/// Makes an agent's plan from a number: who they are, when they work, how fast and how well. The same number gives the
/// same agent; figures vary around those of ordinary floors.
package struct Staffing: Hashable, Sendable {
    /// In which most names are.
    package var language: Scenario.Language
    /// Teams sit together; team after team goes to the next site.
    package var sites: [String]
    package var teamSize = 12
    /// A team's name, in which `#` stands for its number.
    package var teamName: String
    /// When the first shift starts, how long it lasts, and how much later those of neighbours start, by turns.
    package var firstShift = Elapsed.clock(7, 45)
    package var shiftLength = Elapsed.hours(9)
    package var stagger: [Elapsed] = [.zero, .minutes(15), .minutes(30), .hours(1), .hours(2)]
    package var breaks: [Break]

    /// A break, spread so that not everybody is away at once.
    package struct Break: Hashable, Sendable {
        package var reason: String
        /// The earliest time after the shift's start, and within how long from there.
        package var after: Elapsed
        package var spread: Elapsed
        package var length: Elapsed

        package init(_ reason: String, after: Elapsed, spread: Elapsed, length: Elapsed) {
            self.reason = reason
            self.after = after
            self.spread = spread
            self.length = length
        }
    }

    /// Two sites; a short break, a meal and another break.
    package init(_ language: Scenario.Language) {
        self.language = language
        sites = language.choose(["North", "Harbour"], ["上海", "成都"])
        teamName = language.choose("Team #", "# 组")
        let (short, meal) = language.choose(("Break", "Lunch"), ("小休", "用餐"))
        breaks = [
            Break(short, after: .minutes(60), spread: .minutes(150), length: .minutes(10)),
            Break(meal, after: .minutes(200), spread: .minutes(190), length: .minutes(30)),
            Break(short, after: .minutes(400), spread: .minutes(110), length: .minutes(10)),
        ]
    }

    /// The agent with this number, from 0.
    package func agent(_ number: Int, skills: [AgentPlan.Skill]) -> AgentPlan {
        var luck = Generator(seed: UInt64(number), stream: 0x5EA7)
        var agent = AgentPlan(InventedNames.name(number, language), skills: skills)
        agent.team = team(number / teamSize)
        agent.site = sites.isEmpty ? "" : sites[number / teamSize % sites.count]
        agent.grade = grade(number)
        agent.shift = shift(number, &luck)
        agent.pace = pace(agent.grade) * (0.9 + 0.2 * luck.unit())
        agent.missesRing = 0.01 + 0.03 * luck.unit() * luck.unit()
        agent.tiredness = 0.05 + 0.1 * luck.unit()
        agent.idlePauses = 0.1 + 0.3 * luck.unit()
        agent.absence = 0.03
        agent.lateness = .exponential(mean: 100)
        return agent
    }

    private func team(_ index: Int) -> String {
        teamName.split(separator: "#", omittingEmptySubsequences: false).joined(separator: String(index + 1))
    }

    private func grade(_ number: Int) -> AgentPlan.Grade {
        switch number % teamSize {
        case 0: .leader
        case 1, 2: .senior
        case (teamSize - 2)...: .trainee
        default: .regular
        }
    }

    private func pace(_ grade: AgentPlan.Grade) -> Double {
        switch grade {
        case .leader: 0.92
        case .senior: 0.95
        case .regular: 1
        case .trainee: 1.2
        }
    }

    private func shift(_ number: Int, _ luck: inout Generator) -> Shift {
        let start = firstShift + (stagger.isEmpty ? .zero : stagger[number % stagger.count])
        let breaks = breaks.map { plan in
            let spread = Int(plan.spread.wholeSeconds / 60)
            let wait = spread > 0 ? Elapsed.minutes(Int64(luck.below(spread))) : .zero
            return Shift.Break(plan.reason, at: start + plan.after + wait, length: plan.length)
        }
        return Shift(start: start, end: start + shiftLength, breaks: breaks)
    }
}
