import Floor
import Glibc
import Simulation

/// Runs the engine and prints what it costs, in CPU time.
@main
struct SimulationBenchmark {
    static func main() {
        if CommandLine.arguments.count > 1 { return FitCheck.run(CommandLine.arguments[1]) }
        runDay("thousand-agents", hours: 10)
        runDay("ten-thousand", hours: 4)
        runDay("demo", hours: 10)
        runQueue(agents: 100)
        fork()
        TruthTable.show()
    }

    private static func runDay(_ name: String, hours: Int64) {
        guard let scenario = Scenario.named(name) else { return }
        var simulator = Simulator(scenario: scenario, seed: 1)
        var events = 0
        let start = cpuSeconds()
        simulator.run(until: scenario.midnight + scenario.begins + .hours(hours)) { _ in events += 1 }
        report(name, events, cpuSeconds() - start)
        var floor = Floor(keeping: .cockpit())
        simulator = Simulator(scenario: scenario, seed: 1)
        let again = cpuSeconds()
        simulator.run(until: scenario.midnight + scenario.begins + .hours(hours)) { floor.apply($0) }
        report(name + " with its floor", events, cpuSeconds() - again)
    }

    /// One queue in its simplest form.
    private static func runQueue(agents: Int) {
        var scenario = Scenario(name: "queue")
        var queue = QueuePlan("queue", .constant(perHour: Double(agents) * 18))
        queue.talk = .exponential(mean: 180)
        queue.wrapUp = .fixed(0)
        queue.patience.length = nil
        scenario.queues = [queue]
        scenario.agents = (0..<agents).map { number in
            var agent = AgentPlan(String(number), skills: [AgentPlan.Skill("queue")])
            agent.answersAfter = .fixed(0)
            return agent
        }
        var simulator = Simulator(scenario: scenario, seed: 1)
        var events = 0
        let start = cpuSeconds()
        simulator.run(until: scenario.midnight + .hours(23 * 20)) { _ in events += 1 }
        report("one queue, \(agents) agents", events, cpuSeconds() - start)
    }

    private static func fork() {
        guard let scenario = Scenario.named("thousand-agents") else { return }
        var simulator = Simulator(scenario: scenario, seed: 1)
        simulator.run(until: scenario.opening) { _ in }
        let start = cpuSeconds()
        let forks = 1_000
        var events = 0
        for _ in 0..<forks {
            var fork = simulator
            // The first second of a fork copies what it changes.
            fork.run(until: simulator.now + .seconds(1)) { _ in events += 1 }
        }
        print("fork and one second:", (cpuSeconds() - start) / Double(forks) * 1_000, "ms,", events / forks, "events")
    }

    private static func report(_ name: String, _ events: Int, _ seconds: Double) {
        let rate = Double(events) / seconds / 1_000_000
        print("\(name): \(events) events in \(seconds) s, \(rate) M/s")
    }

    static func cpuSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
