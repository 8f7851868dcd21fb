extension Floor {
    /// An agent is in one state, that which the facts amount to, and the facts are those of the lines and memberships.
    func contradictions(of id: AgentID) -> [String] {
        let agent = self[id]
        let memberships = memberships(of: id)
        let paused = memberships.count(where: \.isPaused)
        let loggedIn = memberships.filter(\.isLoggedIn)
        let talking = queues.indices.reduce(0) { sum, queue in
            sum + self.talking(in: QueueID(queue)).reduce(0) { $0 + ($1.agent == id ? 1 : 0) }
        }
        return Rules {
            $0.holds(agent.state == agent.derivedState, "is \(agent.state), should be \(agent.derivedState)")
            $0.holds(Int(agent.talking) == talking, "talks to \(agent.talking), in the lines to \(talking)")
            $0.holds(agent.ringing >= 0 && agent.missedInARow >= 0, "rings less than not at all")
            $0.holds(agent.talking > 0 || !agent.isHolding, "holds nobody")
            $0.holds(Int(agent.met) == memberships.count, "was met in \(agent.met) of \(memberships.count) queues")
            $0.holds(Int(agent.metPaused) == paused, "paused in \(agent.metPaused), by memberships in \(paused)")
            $0.holds(Int(agent.loggedIn) == loggedIn.count, "logged in to \(agent.loggedIn), not \(loggedIn.count)")
            $0.holds(agent.login.isOpen == !loggedIn.isEmpty, "the login's time runs or stands wrongly")
            $0.holds(agent.pausedAnywhere.isOpen == (paused > 0), "the pause's time runs or stands wrongly")
            $0.holds(
                agent.pausedEverywhere.isOpen == (!loggedIn.isEmpty && loggedIn.allSatisfy(\.isPaused)),
                "the time paused everywhere runs or stands wrongly")
            $0.holds(lengths(of: agent, memberships).allSatisfy { $0 >= .zero }, "a negative length of time")
            $0.holds(agent.times(at: now).areSound, "negative time in a state")
            for membership in memberships {
                let state = membership.state(of: agent.state, loggedInSomewhere: agent.loggedIn > 0)
                $0.holds(membership.state == state, "wrong state in queue \(membership.queue.index)")
            }
        }.broken.map { "agent \(id.index): \($0)" }
    }

    private func lengths(of agent: Agent, _ memberships: [Membership]) -> [Elapsed] {
        let covers = [agent.login, agent.pausedAnywhere, agent.pausedEverywhere] + memberships.map(\.login)
        return covers.map { $0.length(until: now, since: keeping.since) } + memberships.map(\.work.talk)
    }
}
