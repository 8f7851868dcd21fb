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

    mutating func raiseHand(_ agent: AgentID, _ reason: ReasonID, at moment: Moment) {
        ensure(agent)
        if agents[Int(agent.index)].handRaisedSince == nil { agents[Int(agent.index)].handRaisedSince = moment }
        agents[Int(agent.index)].handRaisedFor = reason
    }

    mutating func lowerHand(_ agent: AgentID) {
        ensure(agent)
        agents[Int(agent.index)].handRaisedSince = nil
    }

    /// Brings the agent's state, the floor's headcount and those of the agent's queues up to the facts.
    mutating func refresh(_ agent: AgentID, at moment: Moment) {
        let index = Int(agent.index)
        let (old, new) = (agents[index].state, agents[index].derivedState)
        if new != old {
            if agents[index].since != .never {
                agents[index].spent.add(moment - max(agents[index].since, keeping.since), in: old)
            }
            agents[index].since = moment
            agents[index].state = new
            staff.move(from: old, to: new, at: now)
        }
        refreshMemberships(of: index, at: moment)
    }

    private mutating func refreshMemberships(of index: Int, at moment: Moment) {
        let state = agents[index].state
        let isLoggedIn = agents[index].loggedIn > 0
        var place = Int(agents[index].firstMembership)
        while place >= 0 {
            let old = memberships[place].state
            let new = memberships[place].state(of: state, loggedInSomewhere: isLoggedIn)
            if new != old {
                queues[Int(memberships[place].queue.index)].staff.move(from: old, to: new, at: now)
                memberships[place].state = new
            }
            place = Int(memberships[place].nextOfAgent)
        }
    }
}

extension Membership {
    /// The agent's state as it concerns one queue: paused here is not ready here, whatever holds elsewhere.
    func state(of agent: AgentState, loggedInSomewhere: Bool) -> AgentState? {
        if loggedInSomewhere && !isLoggedIn { return nil }
        if agent == .loggedOff || agent == .unknown { return nil }
        return isPaused && agent == .available ? .notReady : agent
    }
}
