import Floor

/// Makes an agent's plan from a number: who they are, when they work, how fast and how well. The same number gives the
/// same agent; figures vary around those of ordinary floors.
struct Staffing {
    let language: Scenario.Language
    var sites: [String]
    var teamSize = 12
    /// When the first shift starts, how long it lasts, and how far apart the shifts of neighbours are.
    var firstShift = Elapsed.clock(7, 45)
    var shiftLength = Elapsed.hours(9)
    var stagger: [Elapsed] = [.zero, .minutes(15), .minutes(30), .hours(1), .hours(2)]

    init(_ language: Scenario.Language, sites: [String] = []) {
        self.language = language
        self.sites = sites.isEmpty ? language.choose(["North", "Harbour"], ["上海", "成都"]) : sites
    }

    func agent(_ number: Int, skills: [AgentPlan.Skill]) -> AgentPlan {
        var luck = Generator(seed: UInt64(number), stream: 0x5EA7)
        var agent = AgentPlan(InventedNames.name(number, language), skills: skills)
        agent.team = team(number)
        agent.site = sites[number % sites.count]
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

    private func team(_ number: Int) -> String {
        let name = String(number / teamSize + 1)
        return language.choose("Team " + name, name + " 组")
    }

    private func grade(_ number: Int) -> AgentPlan.Grade {
        switch number % teamSize {
        case 0: .leader
        case 1, 2: .senior
        case 10, 11: .trainee
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

    /// A shift with a short break, a meal and another break, spread so that not everybody eats at once.
    private func shift(_ number: Int, _ luck: inout Generator) -> Shift {
        let start = firstShift + stagger[number % stagger.count]
        let words = language.choose(["Break", "Lunch"], ["小休", "用餐"])
        func after(_ minutes: Int64, spread: Int) -> Elapsed {
            start + .minutes(minutes + Int64(luck.below(spread)))
        }
        return Shift(
            start: start, end: start + shiftLength,
            breaks: [
                Shift.Break(words[0], at: after(80, spread: 90), length: .minutes(15)),
                Shift.Break(words[1], at: after(205, spread: 100), length: .minutes(40)),
                Shift.Break(words[0], at: after(390, spread: 70), length: .minutes(15)),
            ])
    }
}
