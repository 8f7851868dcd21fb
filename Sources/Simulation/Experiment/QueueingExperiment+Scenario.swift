import Floor
import Measures

extension QueueingExperiment {
    /// The workload as a scenario: a queue in its simplest form.
    var scenario: Scenario {
        var scenario = Scenario(name: "queue")
        scenario.begins = .zero
        var queue = QueuePlan("queue", .constant(perHour: workload.callsPerHour))
        queue.talk = .exponential(mean: workload.aht)
        queue.wrapUp = .fixed(0)
        queue.patience.length = workload.patience.map { .exponential(mean: $0) }
        scenario.queues = [queue]
        scenario.agents = (1...workload.agents).map { number in
            var agent = AgentPlan(String(number), skills: [AgentPlan.Skill(queue.name)])
            agent.answersAfter = .fixed(0)
            return agent
        }
        return scenario
    }

    /// How long a batch lasts: at least so many calls, and many times as long as the queue remembers. Long waits come in
    /// clusters, so the fewer callers wait the longer it takes to see what is usual.
    func span(calls: Double) -> Elapsed {
        let seconds = max(calls * 3_600 / workload.callsPerHour, wanted)
        return Elapsed(inSeconds: min(seconds, longest))
    }

    /// Whether batches are too short to know little of one another, so that intervals come out too narrow.
    package var isShort: Bool { wanted > longest }

    private var wanted: Double { min(200, max(8, 12 / workload.staffing().pWait)) * memory }

    /// By the calls that there may be, and in simulated time, as every half hour costs something even if nobody calls.
    private var longest: Double {
        min(mostCalls * 3_600 / workload.callsPerHour, Self.longestRun) / Double(batches + 1)
    }

    /// Some three hundred years.
    private static let longestRun = 1e10

    /// The relaxation time in seconds: some service times, and for patient callers that of a queue whose load is ρ,
    /// 1 / nμ(1 − √ρ)² (Cohen, The Single Server Queue, III.7).
    private var memory: Double {
        guard workload.patience == nil else { return 2 * workload.aht }
        let slack = 1 - (workload.load / Double(workload.agents)).squareRoot()
        return workload.aht * (1 + 1 / (Double(workload.agents) * slack * slack))
    }
}
