package import Floor

extension Simulator {
    /// A simulation that goes on from a live floor: the same callers wait and talk, the same agents are where they are,
    /// and from there on things go as the rates say.
    ///
    /// Events speak of the floor's own queues, agents and calls, and may be applied to a copy of it.
    package init(from floor: Floor, register: Register, rates: Rates, seed: UInt64) {
        var register = register
        let world = World(floor, &register, rates)
        self.init(world, register, seed: seed, at: floor.now)
        var resumption = Resumption(floor, rates, seed: seed)
        resumption.seat(into: &self)
        resumption.bringCalls(into: &self)
        resumption.placeAgents(into: &self)
        for lane in lanes.indices.map({ Int32($0) }) {
            scheduleArrival(lane)
            dispatch(lane)
        }
    }
}

extension World {
    /// The floor's queues and agents, with the rates for figures.
    init(_ floor: Floor, _ register: inout Register, _ rates: Rates) {
        let names = register.names
        var scenario = Scenario(name: "forecast")
        scenario.midnight = floor.now
        scenario.begins = .zero
        scenario.queues = floor.queues.indices.map { index in
            let name = names[QueueID(index)]
            guard rates.queues.indices.contains(index) else { return QueuePlan(name, .constant(perHour: 0)) }
            return QueuePlan(name, rates.queues[index])
        }
        scenario.agents = floor.agents.indices.map { index in
            var agent = AgentPlan(names[AgentID(index)], skills: [])
            agent.answersAfter = rates.answersAfter
            return agent
        }
        self.init(scenario, &register)
    }
}

extension QueuePlan {
    init(_ name: String, _ rates: Rates.OfQueue) {
        self.init(name, .constant(perHour: rates.callsPerHour))
        talk = rates.talk
        wrapUp = rates.wrapUp
        patience.length = rates.patience
    }
}
