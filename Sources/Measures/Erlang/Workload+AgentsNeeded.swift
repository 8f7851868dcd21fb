extension Workload {
    /// The smallest number of agents whose service level reaches the target; nil when no number does.
    ///
    /// The service level only rises with the agents, so the search doubles until it is reached and then halves.
    /// - Parameter target: answered within the threshold of offered, 0 to 1.
    package func agentsNeeded(target: Double) -> Int? {
        guard target <= 1 else { return nil }
        func reaches(_ agents: Int) -> Bool { with(agents: agents).staffing().serviceLevel >= target }
        guard !reaches(0) else { return 0 }

        var enough = 1
        while !reaches(enough) {
            guard enough < Self.mostAgents else { return nil }
            enough = min(enough * 2, Self.mostAgents)
        }
        var short = enough / 2
        while enough - short > 1 {
            let middle = short + (enough - short) / 2
            if reaches(middle) { enough = middle } else { short = middle }
        }
        return enough
    }
}
