import Measures
import Simulation
import Testing

/// The engine against the theory. Seeds are fixed: an interval of 99 % misses one figure in a hundred, and these do not.
@Suite struct QueueingExperimentTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var perHour: Double
        var aht: Double
        var agents: Int
        var patience: Double?

        var workload: Workload {
            Workload(callsPerHour: perHour, aht: aht, agents: agents, patience: patience, threshold: 20)
        }
        var testDescription: String { "\(agents) agents, \(perHour) calls an hour, patience \(patience ?? .infinity)" }
    }

    static let patient = [
        Case(perHour: 10, aht: 240, agents: 1), Case(perHour: 50, aht: 60, agents: 1),
        Case(perHour: 18, aht: 180, agents: 2), Case(perHour: 60, aht: 200, agents: 4),
        Case(perHour: 120, aht: 240, agents: 10), Case(perHour: 200, aht: 150, agents: 10),
        Case(perHour: 370, aht: 170, agents: 20), Case(perHour: 820, aht: 200, agents: 50),
    ]

    static let impatient = [
        Case(perHour: 54, aht: 60, agents: 1, patience: 120), Case(perHour: 30, aht: 180, agents: 2, patience: 90),
        Case(perHour: 180, aht: 240, agents: 10, patience: 60), Case(perHour: 600, aht: 180, agents: 30, patience: 180),
        Case(perHour: 1_000, aht: 200, agents: 50, patience: 300),
        Case(perHour: 2_200, aht: 180, agents: 105, patience: 240),
        Case(perHour: 4_600, aht: 170, agents: 200, patience: 150),
        Case(perHour: 11_000, aht: 180, agents: 500, patience: 120),
    ]

    @Test("patient callers wait as Erlang C says", arguments: patient)
    func erlangC(_ item: Case) throws { try agree(item) }

    @Test("impatient callers wait and hang up as Erlang A says", arguments: impatient)
    func erlangA(_ item: Case) throws { try agree(item) }

    private func agree(_ item: Case) throws {
        let experiment = QueueingExperiment(item.workload, seed: 11, batches: 10, callsPerBatch: 300)
        let found = try #require(experiment.run())
        let exact = item.workload.staffing()
        #expect(found.pWait.interval.contains(exact.pWait))
        #expect(try #require(found.asa).interval.contains(try #require(exact.asa)))
        #expect(found.serviceLevel.interval.contains(exact.serviceLevel))
        #expect(found.occupancy.interval.contains(exact.occupancy))
        #expect(found.pAbandon.interval.contains(exact.pAbandon))
        #expect(found.pWait.margin < 0.15)
    }

    @Test("a queue that grows without end has no findings")
    func noSteadyState() {
        let workload = Workload(callsPerHour: 20, aht: 180, agents: 1, threshold: 20)
        #expect(QueueingExperiment(workload).run() == nil)
    }
}
