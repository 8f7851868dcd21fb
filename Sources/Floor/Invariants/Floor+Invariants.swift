/// What holds of every floor, whatever happened to it.
extension Floor {
    /// What does not hold, in words; empty for a sound floor. Looks at everything: for tests, not for every frame.
    package var contradictions: [String] {
        queues.indices.flatMap { contradictions(of: QueueID($0)) }
            + agents.indices.flatMap { contradictions(of: AgentID($0)) } + contradictionsOfTheWhole
    }

    private var contradictionsOfTheWhole: [String] {
        let inLines = queues.reduce(0) { $0 + $1.waitingCount + $1.talkingCount }
        let pairs = Set(memberships.map { [$0.agent.index, $0.queue.index] })
        return Rules {
            $0.holds(visits.count == inLines, "\(visits.count) visits, but \(inLines) in the lines")
            $0.holds(pairs.count == memberships.count, "a membership stands twice")
            for state in AgentState.allCases {
                let count = agents.count { $0.state == state }
                $0.holds(staff[state] == count, "\(staff[state]) agents counted \(state), but \(count) are")
            }
            $0.holds(staff.times(at: now).areSound, "negative time in a state")
        }.broken
    }
}
