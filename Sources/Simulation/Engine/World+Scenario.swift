import Floor

extension World {
    /// Compiles a scenario, and enters its names into the register in the order in which they stand there.
    ///
    /// Names of queues that the scenario does not have lead nowhere.
    init(_ scenario: Scenario, _ register: inout Register) {
        self.scenario = scenario
        for queue in scenario.queues { _ = register.queue(queue.name) }
        for agent in scenario.agents { _ = register.agent(agent.name) }
        for plan in scenario.agents {
            for pause in plan.shift.breaks { _ = register.reason(pause.reason) }
        }
        reasons = Reasons(
            autoPause: register.reason("Auto-Pause"), idle: register.reason(scenario.words.idle),
            evacuation: register.reason(scenario.words.evacuation), hand: register.reason(scenario.words.hand))
        lanes = scenario.queues.map { plan in
            LaneModel(plan) { name in Int32(scenario.queues.firstIndex { $0.name == name } ?? -1) }
        }
        desks = scenario.agents.map(DeskModel.init)
        retrial = Sampler(scenario.callers.retrialDelay)
        comeback = Sampler(scenario.callers.repeatDelay)
        help = Sampler(scenario.help)
        autoPause = Sampler(.lognormal(mean: 240, cv: 0.6))
    }
}
