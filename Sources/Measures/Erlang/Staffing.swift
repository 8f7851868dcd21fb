/// What a number of agents makes of a workload in the long run, by Erlang C (patient callers) or A (callers hang up).
///
/// Both take arrivals as Poisson, handling times as exponential and callers as answered in order; A takes the time a
/// caller is ready to wait as exponential too.
package struct Staffing: Equatable, Sendable {
    /// Probability that a caller finds no agent free, 0 to 1.
    package let pWait: Double
    /// Average speed of answer: mean wait of the calls that are answered, in seconds. Nil when none is answered or
    /// the queue grows without end.
    package let asa: Double?
    /// Share of the offered calls that are answered within the threshold, 0 to 1.
    package let serviceLevel: Double
    /// Share of the agents' time spent handling calls, 0 to 1.
    package let occupancy: Double
    /// Share of the offered calls that hang up before they are answered, 0 to 1.
    package let pAbandon: Double
}

extension Staffing {
    /// Nothing to do: every call is answered at once and costs no time.
    static let idle = Staffing(pWait: 0, asa: 0, serviceLevel: 1, occupancy: 0, pAbandon: 0)
}

extension Workload {
    /// The long-run outcome of this workload: Erlang A when callers lose patience, else Erlang C.
    package func staffing() -> Staffing {
        if load == 0, agents > 0 { return .idle }
        guard let patience else { return ErlangC(self).staffing }
        return ErlangA(self, patience: patience).staffing
    }
}
