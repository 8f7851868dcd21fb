import Measures
import Simulation

/// The engine beside the Erlang formulas: found, exact, and their distance in margins of the 99 % interval.
struct TruthTable {
    private static let cases: [(perHour: Double, aht: Double, agents: Int, patience: Double?)] = [
        (10, 240, 1, nil), (50, 60, 1, nil), (54, 60, 1, 120), (18, 180, 2, nil), (120, 240, 10, nil),
        (140, 240, 10, nil), (150, 240, 10, 120), (180, 240, 10, 60), (600, 180, 33, nil), (600, 180, 30, 180),
        (2_000, 180, 105, nil), (2_200, 180, 105, 240), (3_600, 200, 205, nil), (9_000, 190, 500, nil),
        (9_000, 190, 480, 200), (9_000, 190, 520, 100), (8_800, 200, 500, nil),
    ]

    static func show() {
        for item in cases {
            let workload = Workload(
                callsPerHour: item.perHour, aht: item.aht, agents: item.agents, patience: item.patience, threshold: 20)
            let start = SimulationBenchmark.cpuSeconds()
            guard let found = QueueingExperiment(workload, seed: 7).run() else { continue }
            let exact = workload.staffing()
            let columns = [
                column("wait", found.pWait, exact.pWait), column("asa", found.asa, exact.asa),
                column("sl", found.serviceLevel, exact.serviceLevel),
                column("occupancy", found.occupancy, exact.occupancy),
                column("abandon", found.pAbandon, exact.pAbandon),
            ]
            let seconds = rounded(SimulationBenchmark.cpuSeconds() - start)
            print(item.agents, "agents:", columns.joined(separator: "  "), "in", seconds, "s")
        }
    }

    private static func column(_ name: String, _ found: Estimate?, _ exact: Double?) -> String {
        guard let found, let exact else { return name + " –" }
        let distance = found.margin > 0 ? (found.value - exact) / found.margin : 0
        return "\(name) \(rounded(found.value))/\(rounded(exact)) (\(rounded(distance)))"
    }

    private static func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}
