import Floor
@testable import Simulation

/// A small floor to try things on: queues that nobody calls unless told, agents who are always there.
enum Bench {
    static func queue(_ name: String = "a", perHour: Double = 0, talk: Distribution = .fixed(100)) -> QueuePlan {
        var queue = QueuePlan(name, .constant(perHour: perHour))
        queue.talk = talk
        queue.wrapUp = .fixed(0)
        queue.patience.length = nil
        return queue
    }

    static func agent(_ name: String, _ skills: String..., penalty: Int32 = 0) -> AgentPlan {
        var agent = AgentPlan(name, skills: skills.map { AgentPlan.Skill($0, penalty: penalty) })
        agent.answersAfter = .fixed(3)
        return agent
    }

    static func scenario(_ queues: [QueuePlan], _ agents: [AgentPlan]) -> Scenario {
        var scenario = Scenario(name: "bench")
        scenario.begins = .zero
        scenario.queues = queues
        scenario.agents = agents
        return scenario
    }
}

/// A simulation with its floor, driven in step.
struct Play {
    var simulator: Simulator
    var floor = Floor()
    var events: [Event] = []

    init(_ scenario: Scenario, seed: UInt64 = 1) {
        simulator = Simulator(scenario: scenario, seed: seed)
        run(.zero)
    }

    mutating func run(_ length: Elapsed) {
        simulator.run(until: simulator.now + length) { event in
            floor.apply(event)
            events.append(event)
        }
    }

    /// A caller calls, now.
    mutating func call(_ lane: Int32 = 0) {
        let place = simulator.makeCall(luck: Generator(seed: UInt64(simulator.issuedCallers)))
        simulator.dial(place, lane)
        run(.zero)
    }

    /// The agents whose phones rang, in order.
    var rung: [Int32] {
        events.compactMap { if case .ringing(_, _, let agent) = $0.what { agent.index } else { nil } }
    }

    /// The agents who took calls, in order.
    var taken: [Int32] {
        events.compactMap { if case .connected(_, _, let agent, _) = $0.what { agent.index } else { nil } }
    }

    var losses: [Loss] { events.compactMap { if case .left(_, _, let loss, _) = $0.what { loss } else { nil } } }

    /// What is wrong between the simulation and its floor; empty where nothing is.
    var contradictions: [String] {
        var found: [String] = []
        if floor.checks.total > 0 { found.append("checks \(floor.checks.found)") }
        for (index, lane) in simulator.lanes.enumerated() where index < floor.queues.count {
            let queue = floor.queues[index]
            if Int(lane.waiting) != queue.waitingCount { found.append("queue \(index) waiting") }
            if lane.inLine + lane.offered != lane.waiting { found.append("queue \(index) line") }
            let books = queue.books.total
            if books.waiting != queue.waitingCount { found.append("queue \(index) conservation") }
            if books.answered != books.talked + queue.talkingCount + books.lostTalking {
                found.append("queue \(index) talks")
            }
        }
        for (index, desk) in simulator.desks.enumerated() where index < floor.agents.count {
            let agent = floor.agents[index]
            if (desk.phase == .talking) != (agent.talking == 1) { found.append("agent \(index) talking") }
            if (desk.phase == .ringing) != (agent.ringing == 1) { found.append("agent \(index) ringing") }
            if (desk.phase == .wrapUp) != agent.isWrappingUp { found.append("agent \(index) wrap-up") }
            if desk.isHandRaised != (agent.handRaisedSince != nil) { found.append("agent \(index) hand") }
            if desk.isReachable != agent.isReachable { found.append("agent \(index) reachable") }
        }
        return found + seatContradictions
    }

    private var seatContradictions: [String] {
        var found: [String] = []
        for membership in floor.memberships {
            let seat = simulator.seating.seat(of: membership.agent.index, in: membership.queue.index)
            guard seat >= 0 else {
                found.append("seat missing")
                continue
            }
            let state = simulator.seating[seat]
            if state.isLoggedIn != membership.isLoggedIn { found.append("seat \(seat) log-in") }
            if (state.pausedFor >= 0) != membership.isPaused { found.append("seat \(seat) pause") }
            let desk = simulator.desks[Int(state.desk)]
            let isReady = state.isServing && desk.phase == .free && desk.isReachable
            if simulator.seating.isReady(seat) != isReady { found.append("seat \(seat) ready") }
        }
        return found
    }
}
