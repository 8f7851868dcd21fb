import Measures

/// A queue has no measure of time of its own: where calls come in years or last microseconds, the same queue is played
/// at a pace that suits the simulator's clock.
extension QueueingExperiment {
    /// By how much longer everything lasts in the queue that is played.
    var stretch: Double {
        let stretch = (1...36_000).contains(workload.aht) ? 1 : 180 / workload.aht
        return workload.callsPerHour / stretch < 1 ? workload.callsPerHour / 20 : stretch
    }

    /// The same question, everything lasting longer.
    func stretched(by factor: Double) -> QueueingExperiment {
        let slower = Workload(
            callsPerHour: workload.callsPerHour / factor, aht: workload.aht * factor, agents: workload.agents,
            patience: workload.patience.map { $0 * factor }, threshold: workload.threshold * factor)
        var experiment = QueueingExperiment(slower, seed: seed, batches: batches, callsPerBatch: callsPerBatch)
        experiment.mostCalls = mostCalls
        return experiment
    }
}

extension QueueingExperiment.Findings {
    /// The same findings where everything lasts longer.
    func stretched(by factor: Double) -> QueueingExperiment.Findings {
        QueueingExperiment.Findings(
            pWait: pWait, asa: asa?.scaled(by: factor), serviceLevel: serviceLevel, occupancy: occupancy,
            pAbandon: pAbandon, calls: calls,
            asaInterval: asaInterval.map { $0.lowerBound * factor...$0.upperBound * factor })
    }
}
