import Floor
@testable import Simulation
import Testing

@Suite struct ForecastTests {
    /// A floor that was simulated up to its opening, as a live one would be.
    private func live(_ name: String, after minutes: Int64 = 20, seed: UInt64 = 21) throws -> (
        floor: Floor, register: Register
    ) {
        let scenario = try #require(Scenario.named(name))
        var simulator = Simulator(scenario: scenario, seed: seed)
        var floor = Floor(keeping: .cockpit())
        simulator.run(until: scenario.opening + .minutes(minutes)) { floor.apply($0) }
        return (floor, simulator.register)
    }

    @Test(
        "a simulation goes on from a live floor without contradicting it",
        arguments: [
            "demo", "site-outage", "billing-surge", "evacuation", "system-down", "pbx-restart",
        ])
    func goesOn(_ name: String) throws {
        var (floor, register) = try live(name)
        var simulator = Simulator(from: floor, register: register, rates: Rates(of: floor), seed: 5)
        let before = floor
        #expect(simulator.lanes.map { Int($0.waiting) } == floor.queues.map(\.waitingCount))
        #expect(simulator.desks.count { $0.phase == .talking } == floor.staff[.onCall] + floor.staff[.hold])
        simulator.run(until: before.now + .minutes(45)) { floor.apply($0) }
        #expect(floor.checks == before.checks)
        for (index, queue) in floor.queues.enumerated() {
            #expect(queue.waitingCount == Int(simulator.lanes[index].waiting))
            #expect(queue.books.total.waiting == queue.waitingCount)
        }
        let talking = simulator.desks.count { $0.phase == .talking }
        #expect(talking == floor.staff[.onCall] + floor.staff[.hold])
        #expect(simulator.desks.count { $0.phase == .ringing } == floor.staff[.ringing])
        #expect(
            floor.queues.reduce(0) { $0 + $1.books.total.offered } > before.queues.reduce(0) {
                $0 + $1.books.total.offered
            } + 50)
    }

    @Test("callers who wait are the first to be answered, and their waits count from when they came")
    func waitsGoOn() throws {
        let scenario = Bench.scenario([Bench.queue("a")], [Bench.agent("one", "a")])
        var play = Play(scenario)
        for _ in 0..<3 { play.call() }
        play.run(.seconds(60))
        var rates = Rates(of: play.floor)
        rates.queues[0].patience = nil
        var simulator = Simulator(from: play.floor, register: play.simulator.register, rates: rates, seed: 1)
        var waits: [Elapsed] = []
        simulator.run(until: play.floor.now + .hours(2)) { event in
            if case .connected(let call, _, _, let wait?) = event.what, call.index < 3 { waits.append(wait) }
        }
        #expect(waits.count == 2)
        #expect(waits.allSatisfy { $0 > .seconds(60) })
    }

    @Test("more agents make a drowning queue's forecast better, with the same callers")
    func movesHelp() throws {
        let (floor, register) = try live("billing-surge", after: 50)
        let billing = QueueID(0)
        let idle = floor.agents.indices.map(AgentID.init).filter { agent in
            floor[agent].state.isStaffed
                && !floor.memberships(of: agent).contains { $0.queue == billing && $0.isLoggedIn }
        }.prefix(12)
        func answeredWithin(_ movers: some Collection<AgentID>) -> (within: Int, offered: Int) {
            var (future, within, offered) = (floor, 0, 0)
            for seed in UInt64(0)..<5 {
                future = floor
                var simulator = Simulator(from: floor, register: register, rates: Rates(of: floor), seed: seed)
                for agent in movers { _ = simulator.perform(.addMember(billing, agent, penalty: 0)) }
                simulator.run(until: floor.now + .minutes(30)) { future.apply($0) }
                within += future[billing].books.total.answeredWithin - floor[billing].books.total.answeredWithin
                offered += future[billing].books.total.offered - floor[billing].books.total.offered
            }
            return (within, offered)
        }
        let (stay, moved) = (answeredWithin([]), answeredWithin(idle))
        #expect(idle.count == 12)
        #expect(moved.within > stay.within + 20)
        #expect(
            Double(stay.offered) / Double(moved.offered) < 1.1 && Double(moved.offered) / Double(stay.offered) < 1.1)
    }

    @Test("rates are the floor's own: arrivals of the last half hour, mean talk, patience from all who waited")
    func rates() throws {
        let (floor, _) = try live("quiet-day")
        let rates = Rates(of: floor)
        for (index, queue) in floor.queues.enumerated() {
            let recent = queue.books.last(.minutes(30), before: floor.now).offered
            #expect(rates.queues[index].callsPerHour == Double(recent) * 2)
            let tally = queue.books.total
            if tally.talked > 0 {
                #expect((rates.queues[index].talk.mean - tally.talk.inSeconds / Double(tally.talked)).magnitude < 1e-9)
            }
        }
    }
}
