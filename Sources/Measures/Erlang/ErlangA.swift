import Glibc

/// The Erlang A formulas, for callers who hang up after an exponential patience (M/M/n+M).
///
/// With handling rate μ = 1/AHT and hang-up rate θ = 1/patience, let c = nμ/θ, y = λ/θ and
/// A(c, y) = Σⱼ yʲ / ((c+1)…(c+j)) = c·e^y·y^−c·γ(c, y), γ being the lower incomplete gamma function. Then
///
///     P(wait)                   = A·B / (1 − B + A·B), B from Erlang B
///     P(answered | wait)        = (nμ/λ)·(1 − 1/A)
///     P(answered in T | wait)   = c/A · ∫₀^θT g,  g(t) = exp(y·(1 − e^−t) − (c+1)·t)
///     E[wait; answered | wait]  = c/A · ∫₀^∞ (t/θ)·g
///
/// and A = 1 + y·∫₀^∞ g, so that the integrals of one function (`OfferedWait`) answer everything, at any size.
/// Sources: C. Palm, 1957; Garnett, Mandelbaum & Reiman, *Designing a Call Center with Impatient Customers*, 2002;
/// Mandelbaum & Zeltyn, *The Palm/Erlang-A Queue*, 2005.
package struct ErlangA: Sendable {
    private let workload: Workload
    private let patience: Double

    /// Asks for the outcome of a workload whose callers wait `patience` seconds on average before they hang up.
    package init(_ workload: Workload, patience: Double) {
        self.workload = workload
        self.patience = patience
    }

    /// The long-run outcome. It exists for any load: those who hang up keep the queue finite.
    package var staffing: Staffing {
        let wait = OfferedWait(arrivals: arrivals, answers: answers, threshold: relativeThreshold)
        let loss = ErlangB.loss(agents: workload.agents, load: workload.load)
        let queued = wait.discount + arrivals * wait.answered
        let pWait = queued * loss / (wait.discount * (1 - loss) + queued * loss)
        let share = pWait * answers / queued
        let answered = min(1 - pWait + share * wait.answered, 1)
        return Staffing(
            pWait: pWait,
            asa: answered > 0 ? patience * share * wait.waited / answered : nil,
            serviceLevel: min(1 - pWait + share * wait.answeredInTime, answered),
            occupancy: occupancy(answered: answered),
            pAbandon: 1 - answered)
    }

    /// y: calls that come in during one patience.
    private var arrivals: Double { workload.callsPerHour / 3600 * patience }

    /// c: calls that all agents together finish during one patience.
    private var answers: Double {
        workload.agents == 0 || patience == 0 ? 0 : Double(workload.agents) * patience / workload.aht
    }

    /// T in patiences; endless when there is none.
    private var relativeThreshold: Double {
        patience > 0 ? workload.threshold / patience : .infinity
    }

    private func occupancy(answered: Double) -> Double {
        guard workload.agents > 0 else { return workload.load > 0 ? 1 : 0 }
        return min(workload.load * answered / Double(workload.agents), 1)
    }
}
