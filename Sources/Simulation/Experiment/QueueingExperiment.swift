import Floor
package import Measures

/// Finds by simulation what the Erlang formulas say of a workload, to hold one against the other.
///
/// One queue, Poisson arrivals, exponential handling times and patience; the start is thrown away, and the rest is
/// cut into batches, each long enough to know little of the one before.
package struct QueueingExperiment: Sendable {
    /// The question.
    package let workload: Workload
    /// The same seed gives the same findings.
    package var seed: UInt64
    /// How many batches the run is cut into, at least 10.
    package var batches: Int
    /// How many calls a batch has, at least.
    package var callsPerBatch: Int

    /// So many calls at most, about, so that a heavy case ends in time.
    package var mostCalls = Double.infinity

    /// Asks for a workload's figures; see the properties.
    package init(_ workload: Workload, seed: UInt64 = 1, batches: Int = 30, callsPerBatch: Int = 20_000) {
        self.workload = workload
        self.seed = seed
        self.batches = max(10, batches)
        self.callsPerBatch = callsPerBatch
    }

    /// What the simulation found; the terms are those of `Staffing`.
    package struct Findings: Hashable, Sendable {
        /// Share of callers who found no agent free.
        package let pWait: Estimate
        /// Mean wait of the answered calls, in seconds; nil where none was answered.
        package let asa: Estimate?
        /// Share of callers answered within the threshold.
        package let serviceLevel: Estimate
        /// Share of the agents' time spent talking.
        package let occupancy: Estimate
        /// Share of callers who hung up.
        package let pAbandon: Estimate
        /// How many calls were seen.
        package let calls: Double
        /// The interval of the mean wait. Where nobody was seen to wait, whoever does waits less than a service time.
        package let asaInterval: ClosedRange<Double>?
    }

    /// Runs the experiment; nil where nobody calls, or where a queue of patient callers grows without end.
    package func run() -> Findings? {
        guard workload.load > 0, workload.agents > 0 else { return nil }
        guard workload.patience != nil || workload.load < Double(workload.agents) else { return nil }
        let stretch = stretch
        return stretch == 1 ? played() : stretched(by: stretch).played()?.stretched(by: 1 / stretch)
    }

    private func played() -> Findings? {
        var simulator = Simulator(scenario: scenario, seed: seed)
        var moment = simulator.now + span(calls: 0)
        var counts = QueueCounts(threshold: workload.threshold)
        simulator.run(until: moment) { counts.count($0) }
        let found = (0..<batches).map { _ in
            counts.begin(at: moment)
            moment = moment + span(calls: Double(callsPerBatch))
            simulator.run(until: moment) { counts.count($0) }
            counts.settle(at: moment)
            return counts
        }
        return Findings(found, workload)
    }
}
