import Floor

extension Scenario {
    /// The scenarios that come with the program, the demo first.
    package static func shipped(_ language: Language = .english) -> [Scenario] {
        [
            demo(language: language), quietDay(language), lunchRush(language), billingSurge(language),
            siteOutage(language), trunkFailure(language), systemDown(language), pbxRestart(language),
            fluSeason(language), evacuation(language), thousandAgents(language), tenThousand(language),
        ]
    }

    /// The shipped scenario of this name.
    package static func named(_ name: String, _ language: Language = .english) -> Scenario? {
        shipped(language).first { $0.name == name }
    }

    /// An ordinary day on the demo's floor, to which something may happen.
    private static func day(_ name: String, _ summary: String, _ language: Language) -> Scenario {
        var scenario = demo(language: language)
        scenario.name = name
        scenario.summary = summary
        scenario.opens = .clock(8)
        scenario.troubles = []
        return scenario
    }

    private static func quietDay(_ language: Language) -> Scenario {
        var scenario = day("quiet-day", "Fewer calls than agents could take; nothing goes wrong.", language)
        for index in scenario.queues.indices {
            scenario.queues[index].arrivals.perHour = scenario.queues[index].arrivals.perHour.map { $0 * 0.7 }
        }
        return scenario
    }

    private static func lunchRush(_ language: Language) -> Scenario {
        var scenario = day("lunch-rush", "At noon everybody calls and half the floor eats.", language)
        for index in scenario.agents.indices {
            scenario.agents[index].shift.breaks[1].at = .clock(11, 45) + .minutes(Int64(index % 3) * 35)
        }
        scenario.troubles = [Trouble(.surge(queue: "", factor: 1.2), at: .clock(11, 40), lasts: .minutes(110))]
        scenario.opens = .clock(11, 30)
        return scenario
    }

    private static func billingSurge(_ language: Language) -> Scenario {
        var scenario = day("billing-surge", "A wrong invoice went out; its readers call, and call again.", language)
        scenario.troubles = [
            Trouble(.surge(queue: scenario.queues[0].name, factor: 2.2), at: .clock(9, 30), lasts: .minutes(75))
        ]
        scenario.queues[0].complaints.share = 0.12
        scenario.queues[0].arrivals.burst = 0.4
        scenario.opens = .clock(9, 20)
        return scenario
    }

    private static func siteOutage(_ language: Language) -> Scenario {
        var scenario = day("site-outage", "Half the agents vanish at 10:12 and are back by 10:50.", language)
        scenario.troubles = [
            Trouble(
                .siteOutage(site: Staffing(language).sites[0], share: 1), at: .clock(10, 12), lasts: .minutes(38))
        ]
        scenario.opens = .clock(10)
        return scenario
    }

    private static func trunkFailure(_ language: Language) -> Scenario {
        var scenario = day(
            "trunk-failure", "No call gets in for a quarter of an hour; then all come at once.", language)
        scenario.troubles = [Trouble(.trunkFailure, at: .clock(10, 40), lasts: .minutes(15))]
        scenario.opens = .clock(10, 30)
        return scenario
    }

    private static func systemDown(_ language: Language) -> Scenario {
        var scenario = day(
            "system-down", "The business system is down: calls get long, and callers call again.", language)
        scenario.troubles = [
            Trouble(.systemDown(talkFactor: 1.5, repeatShare: 0.35), at: .clock(10, 15), lasts: .minutes(55))
        ]
        scenario.opens = .clock(10)
        return scenario
    }

    private static func pbxRestart(_ language: Language) -> Scenario {
        var scenario = day("pbx-restart", "The PBX starts anew in mid-morning; every call is gone.", language)
        scenario.troubles = [Trouble(.restart, at: .clock(10, 30), lasts: .minutes(2))]
        scenario.opens = .clock(10, 20)
        return scenario
    }

    private static func fluSeason(_ language: Language) -> Scenario {
        var scenario = day("flu-season", "One in six is ill, and more go home in the course of the day.", language)
        for index in scenario.agents.indices { scenario.agents[index].absence = 0.17 }
        scenario.troubles = [Trouble(.sickness(share: 0.12), at: .clock(9), lasts: .hours(5))]
        return scenario
    }

    private static func evacuation(_ language: Language) -> Scenario {
        var scenario = day("evacuation", "A fire alarm empties one site for twenty minutes.", language)
        scenario.troubles = [
            Trouble(.evacuation(site: Staffing(language).sites[1]), at: .clock(11, 5), lasts: .minutes(20))
        ]
        scenario.opens = .clock(10, 55)
        return scenario
    }
}
