/// A question to the Erlang formulas: what comes in, how long it takes, who is there and how long callers wait.
///
/// Any input is accepted. What is negative or not a number counts as nothing, and what no floor reaches is held to
/// the greatest value the formulas are computed for, so that no answer is ever infinite or not a number.
package struct Workload: Equatable, Sendable {
    /// Calls offered in an hour.
    package let callsPerHour: Double
    /// Average handling time of an answered call (talk, hold and wrap-up), in seconds.
    package let aht: Double
    /// Agents who take calls.
    package let agents: Int
    /// How long a caller waits on average before hanging up, in seconds; nil when nobody ever hangs up.
    package let patience: Double?
    /// The service level's threshold T, in seconds.
    package let threshold: Double

    /// The greatest number of agents the formulas are computed for; more are taken as that many.
    package static let mostAgents = 10_000_000

    /// Describes a workload; see the properties for meaning and units.
    package init(callsPerHour: Double, aht: Double, agents: Int, patience: Double? = nil, threshold: Double) {
        self.callsPerHour = Self.held(callsPerHour)
        self.aht = Self.held(aht)
        self.agents = min(max(agents, 0), Self.mostAgents)
        self.patience = patience.flatMap { $0 == .infinity ? nil : Self.held($0) }
        self.threshold = Self.held(threshold)
    }

    /// The offered load: calls in progress if every call were answered at once, in erlangs.
    package var load: Double { callsPerHour / 3600 * aht }

    /// The same work for another number of agents.
    package func with(agents: Int) -> Workload {
        Workload(callsPerHour: callsPerHour, aht: aht, agents: agents, patience: patience, threshold: threshold)
    }

    /// Brings an input into 0…10¹²; below 10⁻⁹ it is nothing.
    private static func held(_ value: Double) -> Double {
        value >= 1e-9 ? min(value, 1e12) : 0
    }
}
