/// Erlang's loss formula, for a system in which callers who find every agent busy go away (M/M/n/n).
///
/// B(n, a) = (aⁿ/n!) / Σₖ₌₀ⁿ aᵏ/k!, without factorials, from the recurrence B(k) = a·B(k−1) / (k + a·B(k−1)).
/// Source: A. K. Erlang, 1917; the recurrence as in ITU-D, *Teletraffic Engineering Handbook*.
package enum ErlangB {
    /// Probability that a call is lost, 0 to 1.
    ///
    /// The work grows with the square root of the load, not with the number of agents.
    /// - Parameters:
    ///   - agents: agents n, up to `Workload.mostAgents`.
    ///   - load: offered load a, in erlangs.
    package static func loss(agents: Int, load: Double) -> Double {
        guard load > 0 else { return agents > 0 ? 0 : 1 }
        let agents = min(max(agents, 0), Workload.mostAgents)
        let start = Int(min(Double(agents), load))
        var loss = overloadedLoss(agents: start, load: load)
        var count = start
        while count < agents, loss > 0 {
            count += 1
            loss = load * loss / (Double(count) + load * loss)
        }
        return loss
    }

    /// The loss where agents do not exceed the load: 1/B = 1 + n/a + n(n−1)/a² + …, whose terms only fall.
    private static func overloadedLoss(agents: Int, load: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        var left = Double(agents)
        while left > 0, term > sum * 1e-17 {
            term *= left / load
            sum += term
            left -= 1
        }
        return 1 / sum
    }
}
