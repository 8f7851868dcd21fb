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
        scenario.queues = largeQueues(queues, agents: agents, language)
        var staffing = Staffing(language)
        staffing.teamSize = 20
        scenario.agents = (0..<agents).map { number in
            staffing.agent(number, skills: AgentPlan.Skill.sideBySide(3, of: scenario.queues, number))
        }
        return scenario
    }

    private static func largeQueues(_ count: Int, agents: Int, _ language: Language) -> [QueuePlan] {
        var series = QueueSeries(
            count: count,
            regions: language.choose(
                ["north", "south", "east", "west", "centre"], ["华北", "华南", "华东", "西南", "华中"]),
            topics: language.choose(
                ["billing", "tech", "sales", "orders", "returns", "cards", "loans", "travel"],
                ["账单", "技术", "销售", "订单", "退货", "信用卡", "贷款", "差旅"]),
            agentsEach: Double(agents / count))
        series.pattern.wrapUp = .lognormal(mean: 30, cv: 0.7)
        series.pattern.hold.share = 0.1
        series.pattern.transfers.blind = 0.02
        series.pattern.handShare = 0.004
        series.pattern.complaints.share = 0.02
        return series.queues
    }
}

extension AgentPlan.Skill {
    /// Some queues that lie side by side, the first by turns of the agents, with rising penalties.
    package static func sideBySide(_ count: Int, of queues: [QueuePlan], _ number: Int) -> [AgentPlan.Skill] {
        (0..<min(count, queues.count)).map { step in
            AgentPlan.Skill(queues[(number + step) % queues.count].name, penalty: Int32(step))
        }
    }
}
