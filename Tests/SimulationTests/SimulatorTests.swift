import Floor
@testable import Simulation
import Testing

@Suite struct SimulatorTests {
    static let small = Scenario.shipped().map(\.name).filter { $0 != "ten-thousand" && $0 != "thousand-agents" }

    @Test("every scenario keeps its floor free of contradictions, all day", arguments: small)
    func consistent(_ name: String) throws {
        let scenario = try #require(Scenario.named(name))
        var play = Play(scenario, seed: 3)
        for _ in 0..<26 {
            play.run(.minutes(30))
            #expect(play.contradictions.isEmpty)
        }
        #expect(play.floor.queues.reduce(0) { $0 + $1.books.total.offered } > 1_000)
        let times = play.events.map(\.at)
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test("what waits and what wanders in obey Little's law", arguments: ["quiet-day", "billing-surge", "evacuation"])
    func littlesLaw(_ name: String) throws {
        let scenario = try #require(Scenario.named(name))
        var simulator = Simulator(scenario: scenario, seed: 4)
        var (waiting, area, last, waits) = (0.0, 0.0, simulator.now, 0.0)
        simulator.run(until: scenario.midnight + .hours(30)) { event in
            area += waiting * (event.at - last).inSeconds
            last = event.at
            switch event.what {
            case .entered: waiting += 1
            case .connected(_, _, _, let wait), .left(_, _, _, let wait):
                waiting -= 1
                waits += wait?.inSeconds ?? 0
            default: break
            }
        }
        #expect(waiting == 0)
        #expect((area - waits).magnitude < 0.01 * waits, "the time all callers waited, counted both ways")
    }

    @Test("the same seed gives the same events, another seed others")
    func deterministic() throws {
        let scenario = try #require(Scenario.named("billing-surge"))
        func events(_ seed: UInt64) -> [Event] {
            var play = Play(scenario, seed: seed)
            play.run(.hours(4))
            return play.events
        }
        let first = events(9)
        #expect(first == events(9))
        #expect(first != events(10))
    }

    @Test("a fork goes on as the original does, and is its own")
    func forks() throws {
        let scenario = try #require(Scenario.named("site-outage"))
        var play = Play(scenario, seed: 12)
        play.run(.hours(3))
        var fork = play
        var other = play
        _ = other.simulator.perform(.logOff(AgentID(0)))
        other.run(.hours(2))
        play.run(.hours(2))
        fork.run(.hours(2))
        #expect(fork.events == play.events && fork.floor == play.floor)
        #expect(other.events != play.events)
    }

    @Test("one event after the other is what a run hands out")
    func stepwise() throws {
        let scenario = Scenario.demo()
        var (stepping, running) = (Simulator(scenario: scenario, seed: 2), Simulator(scenario: scenario, seed: 2))
        var events: [Event] = []
        running.run(until: scenario.midnight + .hours(9)) { events.append($0) }
        for event in events { #expect(stepping.next() == event) }
    }

    @Test("a floor where nothing can happen has no next event")
    func nothing() {
        var simulator = Simulator(scenario: Scenario(name: "empty"), seed: 1)
        simulator.timetable = Timetable()
        simulator.agenda = Agenda()
        #expect(simulator.next() == nil)
    }

    @Test("in whole seconds all times are cut, and waits are differences of such times")
    func wholeSeconds() {
        var scenario = Scenario.demo()
        scenario.precision = .seconds
        var play = Play(scenario)
        play.run(.hours(4))
        #expect(play.events.allSatisfy { $0.at.microseconds % 1_000_000 == 0 })
        var entered: [CallID: Moment] = [:]
        for event in play.events {
            switch event.what {
            case .entered(let call, _, _): entered[call] = event.at
            case .connected(let call, _, _, let wait): #expect(entered[call].map { event.at - $0 } == wait)
            default: break
            }
        }
        #expect(play.contradictions.isEmpty)
    }

    @Test("names are known to the register, each its own")
    func names() throws {
        let scenario = try #require(Scenario.named("ten-thousand", .chinese))
        #expect(Set(scenario.agents.map(\.name)).count == 10_000)
        #expect(Set(scenario.queues.map(\.name)).count == 200)
        let small = Simulator(scenario: .demo(language: .chinese), seed: 1)
        #expect(small.register.names[QueueID(0)] == "账单")
    }
}
