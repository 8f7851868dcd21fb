import Floor
@testable import Simulation
import Testing

@Suite struct ScenarioFitTests {
    /// A day of a floor whose figures are known, as a log would tell it, and what is made of it.
    private func fitted() throws -> (original: Scenario, fitted: Scenario, events: [Event]) {
        var scenario = Bench.scenario(
            [Bench.queue("a", perHour: 240, talk: .lognormal(mean: 180, cv: 0.9)), Bench.queue("b", perHour: 100)],
            (0..<14).map { Bench.agent("agent \($0)", "a") } + (0..<4).map { Bench.agent("other \($0)", "b") })
        for index in scenario.agents.indices {
            scenario.agents[index].shift = Shift(start: .hours(8), end: .hours(18))
        }
        scenario.agents[0].shift.breaks = [Shift.Break("Lunch", at: .hours(12), length: .minutes(45))]
        for index in scenario.queues.indices {
            scenario.queues[index].arrivals = ArrivalPlan(
                perHour: (0..<48).map { (16..<36).contains($0) ? scenario.queues[index].arrivals.perHour[0] : 0 })
            scenario.queues[index].patience.length = .weibull(mean: 150, shape: 1.4)
            scenario.queues[index].wrapUp = .fixed(20)
        }
        var play = Play(scenario, seed: 14)
        play.run(.hours(20))
        var fit = ScenarioFit(midnight: scenario.midnight)
        for event in play.events { fit.observe(event) }
        return (scenario, fit.scenario(named: "fit", weekday: .monday, play.simulator.register.names), play.events)
    }

    @Test("a simulated day gives back the scenario that it came from")
    func roundTrip() throws {
        let (original, fitted, _) = try fitted()
        #expect(fitted.queues.map(\.name) == ["a", "b"])
        #expect(fitted.agents.map(\.name) == original.agents.map(\.name))
        for (queue, truth) in zip(fitted.queues, original.queues) {
            #expect((queue.talk.mean / truth.talk.mean - 1).magnitude < 0.06)
            #expect((queue.wrapUp.mean - 20).magnitude < 6)
            let patience = try #require(queue.patience.length)
            #expect((patience.mean / 150 - 1).magnitude < 0.25)
            let (calls, expected) = (queue.arrivals.perHour.reduce(0, +), truth.arrivals.perHour.reduce(0, +))
            #expect((calls / expected - 1).magnitude < 0.08)
        }
        #expect(fitted.agents.allSatisfy { $0.shift.start == .hours(8) && $0.shift.end >= .hours(18) })
        let lunch = fitted.agents[0].shift.breaks.filter { $0.length > .minutes(30) }
        #expect(lunch.count == 1 && (lunch[0].at - .hours(12)).inSeconds.magnitude < 600)
    }

    @Test("days of the fitted scenario are like the day it was fitted to")
    func brackets() throws {
        let (_, fitted, events) = try fitted()
        func outcome(_ events: [Event]) -> (offered: Double, abandoned: Double) {
            var floor = Floor()
            for event in events { floor.apply(event) }
            let all = floor.queues.reduce(into: Tally()) { $0 += $1.books.total }
            return (Double(all.offered), Double(all.abandoned))
        }
        let real = outcome(events)
        let days = (UInt64(0)..<10).map { seed -> (offered: Double, abandoned: Double) in
            var simulator = Simulator(scenario: fitted, seed: seed)
            var events: [Event] = []
            simulator.run(until: fitted.ending) { events.append($0) }
            return outcome(events)
        }
        #expect((days.reduce(0) { $0 + $1.offered } / 10 / real.offered - 1).magnitude < 0.05)
        let abandoned = days.map(\.abandoned).sorted()
        #expect(real.abandoned > abandoned[0] * 0.8 && real.abandoned < abandoned[9] * 1.2)
    }

    @Test("patience is found again though most callers never come to its end", arguments: [0.7, 1.0, 1.6])
    func censored(_ shape: Double) throws {
        var generator = Generator(seed: 41)
        let (patience, answer) = (Sampler(.weibull(mean: 200, shape: shape)), Sampler(.exponential(mean: 60)))
        var (ended, censored): ([Elapsed], [Elapsed]) = ([], [])
        for _ in 0..<5_000 {
            let (limit, wait) = (patience.draw(&generator), answer.draw(&generator))
            if limit < wait {
                ended.append(Elapsed(inSeconds: limit))
            } else {
                censored.append(Elapsed(inSeconds: wait))
            }
        }
        #expect(ended.count < 2_500)
        guard case .weibull(let mean, let found) = WeibullFit.patience(ended: ended, censored: censored) else {
            Issue.record("no Weibull")
            return
        }
        #expect((mean / 200 - 1).magnitude < 0.15 && (found / shape - 1).magnitude < 0.08)
        #expect(WeibullFit.patience(ended: [], censored: censored) == nil)
    }

    @Test("the times at which somebody waits are joined, and looked up from any moment")
    func waitingTimes() {
        func seconds(_ from: Int64, _ until: Int64) -> (from: Elapsed, until: Elapsed) {
            (.seconds(from), .seconds(until))
        }
        let times = WaitingTimes(
            [seconds(100, 150), seconds(0, 40), seconds(30, 60), seconds(200, 205)], grace: .seconds(10))
        #expect(times.first(from: .seconds(0)) == .seconds(10))
        #expect(times.first(from: .seconds(55)) == .seconds(55))
        #expect(times.first(from: .seconds(60)) == .seconds(110))
        #expect(times.first(from: .seconds(150)) == nil)
    }
}
