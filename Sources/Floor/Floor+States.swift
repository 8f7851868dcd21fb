/// The agents' states, derived anew whenever a fact about the agent changes.
extension Floor {
    mutating func setPresence(_ presence: Agent.Presence, _ agent: AgentID, at moment: Moment) {
        ensure(agent)
        agents[Int(agent.index)].presence = presence
        record(agent)
        refresh(agent, at: moment)
    }

    mutating func setReachable(_ isReachable: Bool, _ agent: AgentID, at moment: Moment) {
        ensure(agent)
        agents[Int(agent.index)].isReachable = isReachable
        refresh(agent, at: moment)
    }

    /// Brings the agent's state, the floor's headcount and those of the agent's queues up to the facts.
    mutating func refresh(_ agent: AgentID, at moment: Moment) {
        let index = Int(agent.index)
        let (old, new) = (agents[index].state, agents[index].derivedState)
        if new != old {
            if agents[index].since != .never {
                agents[index].spent.add(moment - agents[index].since, in: old)
            }
            agents[index].since = moment
            agents[index].state = new
            staff.move(from: old, to: new, at: moment)
        }
        refreshMemberships(of: index, at: moment)
    }

    private mutating func refreshMemberships(of index: Int, at moment: Moment) {
        let agent = agents[index]
        var place = agent.firstMembership
        while place >= 0 {
            let membership = memberships[Int(place)]
            let state = Self.state(of: agent, in: membership)
            if state != membership.state {
                queues[Int(membership.queue.index)].staff.move(from: membership.state, to: state, at: moment)
                memberships[Int(place)].state = state
            }
            place = membership.nextOfAgent
        }
    }

    /// The agent's state as it concerns one queue: paused here is not ready here, whatever holds elsewhere.
    static func state(of agent: Agent, in membership: Membership) -> AgentState? {
        if agent.loggedIn > 0 && !membership.isLoggedIn { return nil }
        if agent.state == .loggedOff || agent.state == .unknown { return nil }
        return membership.isPaused && agent.state == .available ? .notReady : agent.state
    }
}
