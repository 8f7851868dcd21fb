import Glibc

/// Erlang's delay formula, for callers who wait as long as it takes (M/M/n).
///
/// C(n, a) = n·B / (n − a + a·B) with B = B(n, a). A caller who waits does so for an exponential time of mean
/// AHT / (n − a). Source: A. K. Erlang, 1917.
package struct ErlangC: Sendable {
    private let workload: Workload

    /// Asks for the outcome of a workload whose callers never hang up.
    package init(_ workload: Workload) {
        self.workload = workload
    }

    /// Probability that a call waits, 0 to 1; 1 when the agents do not exceed the load.
    /// - Parameters:
    ///   - agents: agents n.
    ///   - load: offered load a, in erlangs.
    package static func wait(agents: Int, load: Double) -> Double {
        let spare = Double(agents) - load
        guard spare > 0 else { return 1 }
        let loss = ErlangB.loss(agents: agents, load: load)
        return Double(agents) * loss / (spare + load * loss)
    }

    /// The long-run outcome. When the agents do not exceed the load the queue grows without end: everybody waits,
    /// nobody is answered within any time.
    package var staffing: Staffing {
        let load = workload.load
        let spare = Double(workload.agents) - load
        guard spare > 0 else {
            return Staffing(pWait: 1, asa: nil, serviceLevel: 0, occupancy: load > 0 ? 1 : 0, pAbandon: 0)
        }
        guard load > 0 else { return .idle }
        let wait = Self.wait(agents: workload.agents, load: load)
        return Staffing(
            pWait: wait,
            asa: wait * workload.aht / spare,
            serviceLevel: 1 - wait * exp(-spare * workload.threshold / workload.aht),
            occupancy: load / Double(workload.agents),
            pAbandon: 0)
    }
}
