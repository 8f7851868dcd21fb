import Measures
import Report
import Runtime
import Simulation

extension ErlangCommand {
    /// About five seconds of one core, for a queue of ordinary size.
    private static let mostCalls = 3_000_000.0

    /// The figures as the simulation finds them, and between what they lie.
    func simulated(_ workload: Workload) throws -> [(key: String, value: JSON)] {
        var experiment = QueueingExperiment(workload, seed: seed, batches: 20)
        experiment.mostCalls = Self.mostCalls
        guard let found = experiment.run() else { throw Failure("--simulate: \(Self.obstacle(workload))") }
        if experiment.isShort {
            complain(
                "gemba: a queue so close to its limit remembers longer than the run lasts; the intervals are too narrow"
            )
        }
        let calls = found.calls
        let intervals: [(key: String, value: JSON)] = [
            ("p_wait", Self.pair(found.pWait.interval(ofShareIn: calls))), ("asa", Self.pair(found.asaInterval)),
            ("service_level", Self.pair(found.serviceLevel.interval(ofShareIn: calls))),
            ("occupancy", Self.pair(found.occupancy.interval)),
            ("p_abandon", Self.pair(found.pAbandon.interval(ofShareIn: workload.patience == nil ? nil : calls))),
        ]
        return [
            ("p_wait", .precise(found.pWait.value)), ("asa", .precise(found.asa?.value)),
            ("service_level", .precise(found.serviceLevel.value)), ("occupancy", .precise(found.occupancy.value)),
            ("p_abandon", .precise(found.pAbandon.value)), ("interval", .object(intervals)),
        ]
    }

    private static func pair(_ interval: ClosedRange<Double>?) -> JSON {
        interval.map { .list([.precise($0.lowerBound), .precise($0.upperBound)]) } ?? .null
    }

    private static func obstacle(_ workload: Workload) -> String {
        guard workload.agents > 0 else { return "nobody answers; --agents 1 at least" }
        guard workload.load > 0 else { return "nobody calls; raise --rate or --aht" }
        let needed = Int(workload.load) + 1
        return "the queue grows without end, as \(workload.agents) agents cannot do the work of "
            + "\((workload.load * 100).rounded() / 100); --agents \(needed) at least, or --patience"
    }
}
