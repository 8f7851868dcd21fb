extension Scenario {
    /// The same day on a floor with so many agents, and calls for as many: fewer are taken from everywhere in the list,
    /// more are doubles of those there are, with numbers behind their names.
    package func scaled(agents count: Int) -> Scenario {
        guard !agents.isEmpty, count != agents.count else { return self }
        var scaled = self
        scaled.agents = (0..<count).map { number in
            guard count > agents.count else { return agents[number * agents.count / count] }
            let (round, place) = number.quotientAndRemainder(dividingBy: agents.count)
            var agent = agents[place]
            if round > 0 { agent.name += " " + String(round + 1) }
            return agent
        }
        let factor = Double(count) / Double(agents.count)
        for place in queues.indices {
            scaled.queues[place].arrivals.perHour = queues[place].arrivals.perHour.map { $0 * factor }
        }
        return scaled
    }
}
