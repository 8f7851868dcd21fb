import Floor

extension Scenario {
    /// A lively floor for the first minutes with the program: 60 agents, six queues, mid-morning. Soon after a screen opens,
    /// billing begins to drown; a quarter of an hour later it recovers.
    package static func demo(language: Language = .english) -> Scenario {
        var scenario = Scenario(name: "demo", summary: "A busy morning; billing is about to drown.")
        scenario.opens = .clock(10, 20)
        scenario.begins = .clock(7, 30)
        scenario.queues = demoQueues(language)
        scenario.agents = demoAgents(language)
        scenario.callers.retrialShare = 0.35
        scenario.callers.repeatShare = 0.04
        scenario.words = Words(language)
        let billing = scenario.queues[0].name
        scenario.troubles = [
            Trouble(.surge(queue: billing, factor: 3.6), at: scenario.opens + .seconds(5), lasts: .minutes(5))
        ]
        return scenario
    }

    private static func demoQueues(_ language: Language) -> [QueuePlan] {
        let names = language.choose(
            ["billing", "tech", "sales", "orders", "complaints", "vip"], ["账单", "技术", "销售", "订单", "投诉", "贵宾"])
        let figures: [(peak: Double, talk: Double, wrapUp: Double)] = [
            (162, 205, 25), (97, 320, 40), (94, 250, 35), (126, 150, 15), (10, 400, 80), (24, 240, 30),
        ]
        var queues = zip(names, figures).map { name, figure in
            var queue = QueuePlan(name, .workday(peak: figure.peak))
            queue.talk = .lognormal(mean: figure.talk, cv: 0.8)
            queue.wrapUp = .lognormal(mean: figure.wrapUp, cv: 0.7)
            queue.hold = HoldPlan(share: 0.12)
            queue.patience.keyShare = 0.08
            queue.transfers.blind = 0.02
            queue.transfers.attended = 0.015
            queue.handShare = 0.008
            queue.complaints.share = 0.03
            return queue
        }
        // Whoever is put through to complaints has complained already.
        queues[4].talk = .lognormal(mean: 400, cv: 0.6)
        queues[4].complaints.share = 0
        for index in queues.indices where index != 4 { queues[index].transfers.targets = [names[4], names[1]] }
        queues[0].patience.isAnnounced = true
        queues[2].timeout = 240
        queues[2].overflow = names[3]
        queues[5].weight = 10
        queues[5].goal = ServiceGoal(threshold: .seconds(10), target: 90)
        return queues
    }

    /// Everybody has a first queue, most a second, a few a third: twelve kinds of agents, by turns.
    private static func demoAgents(_ language: Language) -> [AgentPlan] {
        let names = demoQueues(language).map(\.name)
        var staffing = Staffing(language)
        staffing.teamSize = 10
        staffing.stagger = [.zero, .minutes(15), .minutes(30), .minutes(45), .hours(1)]
        let kinds: [[(queue: Int, penalty: Int32)]] = [
            [(0, 0)], [(1, 0), (2, 1), (4, 2)], [(2, 0), (3, 1)], [(3, 0), (5, 2)], [(0, 0), (1, 1)], [(1, 0), (2, 1)],
            [(4, 0)], [(0, 0), (1, 1), (5, 2)], [(1, 0), (2, 1)], [(2, 0), (4, 2)], [(3, 0), (0, 1)], [(5, 0), (2, 1)],
        ]
        return (0..<60).map { number in
            let skills = kinds[number % kinds.count].map { AgentPlan.Skill(names[$0.queue], penalty: $0.penalty) }
            return staffing.agent(number, skills: skills)
        }
    }
}

extension Scenario.Words {
    /// In a built-in language.
    package init(_ language: Scenario.Language) {
        idle = language.choose("Back office", "后台")
        evacuation = language.choose("Evacuation", "疏散")
        hand = language.choose("Help", "求助")
    }
}
