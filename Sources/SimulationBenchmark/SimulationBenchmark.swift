import Floor
import Glibc
import Simulation

/// Runs the engine and prints what it costs, in CPU time.
@main
struct SimulationBenchmark {
    static func main() {
        let scenario = Scenario.demo(language: .english)
        var simulator = Simulator(scenario: scenario, seed: 1)
        var floor = Floor(keeping: .cockpit())
        var events = 0
        simulator.run(until: scenario.opening) { event in
            floor.apply(event)
            events += 1
        }
        print("events", events, "checks", floor.checks.found)
        for minute in 0..<25 {
            for index in floor.queues.indices {
                let queue = QueueID(index)
                let tally = floor[queue].books.last(.minutes(10), before: floor.now)
                print(
                    minute, simulator.register.name(queue), "wait", floor[queue].waitingCount,
                    floor.oldestWait(in: queue, at: floor.now)?.wholeSeconds ?? 0, "off", tally.offered, "ans",
                    tally.answered, "in", tally.answeredWithin, "aban", tally.abandoned,
                    AgentState.allCases.map { floor[queue].staff[$0] })
            }
            simulator.run(until: simulator.now + .minutes(1)) { floor.apply($0) }
        }
    }
}
