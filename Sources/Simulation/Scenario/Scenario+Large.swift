import Floor

/// Floors of the size that the program must hold.
extension Scenario {
    static func thousandAgents(_ language: Language) -> Scenario {
        large("thousand-agents", "1,000 agents in 40 queues at two sites.", agents: 1_000, queues: 40, language)
    }

    static func tenThousand(_ language: Language) -> Scenario {
        large("ten-thousand", "10,000 agents in 200 queues at two sites.", agents: 10_000, queues: 200, language)
    }

    /// Every agent serves three queues that lie side by side; every queue has calls for its share of agents.
    private static func large(
        _ name: String, _ summary: String, agents: Int, queues: Int, _ language: Language
    ) -> Scenario {
        var scenario = demo(language: language)
        scenario.name = name
        scenario.summary = summary
        scenario.opens = .clock(10)
        scenario.troubles = []
        scenario.queues = (0..<queues).map { queue($0, agents: agents / queues, language) }
        var staffing = Staffing(language)
        staffing.teamSize = 20
        scenario.agents = (0..<agents).map { number in
            let skills = (0..<3).map { step in
                AgentPlan.Skill(scenario.queues[(number + step) % queues].name, penalty: Int32(step))
            }
            return staffing.agent(number, skills: skills)
        }
        return scenario
    }

    private static func queue(_ number: Int, agents: Int, _ language: Language) -> QueuePlan {
        let topics = language.choose(
            ["billing", "tech", "sales", "orders", "returns", "cards", "loans", "travel"],
            ["账单", "技术", "销售", "订单", "退货", "信用卡", "贷款", "差旅"])
        let regions = language.choose(
            ["north", "south", "east", "west", "centre"], ["华北", "华南", "华东", "西南", "华中"])
        let series = number / (topics.count * regions.count)
        let name = regions[number / topics.count % regions.count] + "-" + topics[number % topics.count]
        let talk = 180 + Double(number * 37 % 240)
        // Seven in ten agents are at their desks; four fifths of their time is for calls.
        let peak = Double(agents) * 0.7 * 0.8 * 3_600 / (talk + 30)
        var queue = QueuePlan(series == 0 ? name : name + "-" + String(series + 1), .workday(peak: peak))
        queue.talk = .lognormal(mean: talk, cv: 0.8)
        queue.wrapUp = .lognormal(mean: 30, cv: 0.7)
        queue.hold = HoldPlan(share: 0.1)
        queue.transfers.blind = 0.02
        queue.handShare = 0.004
        queue.complaints.share = 0.02
        return queue
    }
}
