/// Log-ins, pauses and the agents' states.
extension Floor {
    // MARK: Memberships

    /// The place of an agent's membership in a queue; made where it is missing.
    mutating func membership(_ agent: AgentID, _ queue: QueueID) -> Int {
        ensure(agent)
        ensure(queue)
        var place = self[agent].firstMembership
        while place >= 0 {
            if memberships[Int(place)].queue == queue { return Int(place) }
            place = memberships[Int(place)].nextOfAgent
        }
        return addMembership(agent, queue)
    }

    private mutating func addMembership(_ agent: AgentID, _ queue: QueueID) -> Int {
        var membership = Membership(agent: agent, queue: queue)
        membership.nextOfAgent = self[agent].firstMembership
        let place = memberships.count
        memberships.append(membership)
        agents[Int(agent.index)].firstMembership = Int32(place)
        agents[Int(agent.index)].met &+= 1
        queues[Int(queue.index)].members.append(Int32(place))
        queues[Int(queue.index)].isKnown = true
        return place
    }

    /// Notes a piece of an agent's work, where it lies within the window.
    mutating func work(_ agent: AgentID, _ queue: QueueID, at moment: Moment, _ change: (inout WorkTally) -> Void) {
        let place = membership(agent, queue)
        meetAtWork(agent)
        guard moment >= keeping.since else { return }
        record(agent)
        change(&memberships[place].work)
    }

    mutating func meet(_ agent: AgentID, in queue: QueueID, at moment: Moment) {
        _ = membership(agent, queue)
        meetAtWork(agent)
    }

    private mutating func meetAtWork(_ agent: AgentID) {
        if agents[Int(agent.index)].presence == .unknown { agents[Int(agent.index)].presence = .present }
    }

    mutating func record(_ agent: AgentID) {
        ensure(agent)
        agents[Int(agent.index)].isRecorded = true
    }

    mutating func addMember(
        _ queue: QueueID, _ agent: AgentID, _ penalty: Int32?, _ paused: Bool, at moment: Moment
    ) {
        let place = membership(agent, queue)
        record(agent)
        if memberships[place].isLoggedIn {
            note(.memberAddedTwice)
            logOut(place, at: moment)
        }
        if let penalty { memberships[place].penalty = penalty }
        memberships[place].isLoggedIn = true
        memberships[place].wasLoggedIn = true
        memberships[place].login.open(at: moment)
        agents[Int(agent.index)].login.open(at: moment)
        agents[Int(agent.index)].presence = .present
        if paused { openPause(place, .none, at: moment) }
        settlePauses(agent, at: moment)
    }

    mutating func removeMember(_ queue: QueueID, _ agent: AgentID, at moment: Moment) {
        let place = membership(agent, queue)
        record(agent)
        if !memberships[place].isLoggedIn { note(.memberRemovedUnadded) }
        logOut(place, at: moment)
        settlePauses(agent, at: moment)
        if agents[Int(agent.index)].loggedIn == 0 { setPresence(.gone, agent, at: moment) }
    }

    mutating func rank(_ agent: AgentID, _ queue: QueueID, _ penalty: Int32, at moment: Moment) {
        memberships[membership(agent, queue)].penalty = penalty
        refresh(agent, at: moment)
    }

    private mutating func logOut(_ place: Int, at moment: Moment) {
        closePause(place, at: moment)
        guard memberships[place].isLoggedIn else { return }
        memberships[place].isLoggedIn = false
        memberships[place].login.close(at: moment, since: keeping.since)
        agents[Int(memberships[place].agent.index)].login.close(at: moment, since: keeping.since)
    }

    // MARK: Pauses

    mutating func pause(_ queue: QueueID, _ agent: AgentID, _ reason: ReasonID, at moment: Moment) {
        let place = membership(agent, queue)
        record(agent)
        meetAtWork(agent)
        closePause(place, at: moment)
        openPause(place, reason, at: moment)
        settlePauses(agent, at: moment)
    }

    mutating func unpause(_ queue: QueueID, _ agent: AgentID, at moment: Moment) {
        let place = membership(agent, queue)
        record(agent)
        meetAtWork(agent)
        if !memberships[place].isPaused { note(.unpausedUnpaused) }
        closePause(place, at: moment)
        settlePauses(agent, at: moment)
    }

    private mutating func openPause(_ place: Int, _ reason: ReasonID, at moment: Moment) {
        closePause(place, at: moment)
        let agent = Int(memberships[place].agent.index)
        memberships[place].pausedFor = reason
        agents[agent].pausedAnywhere.open(at: moment)
        memberships[place].firstPause = ensure(reason, in: memberships[place].firstPause)
        agents[agent].firstPause = ensure(reason, in: agents[agent].firstPause)
        pauses[pause(for: reason, in: memberships[place].firstPause)].cover.open(at: moment)
        pauses[pause(for: reason, in: agents[agent].firstPause)].cover.open(at: moment)
    }

    private mutating func closePause(_ place: Int, at moment: Moment) {
        guard let reason = memberships[place].pausedFor else { return }
        let agent = Int(memberships[place].agent.index)
        memberships[place].pausedFor = nil
        agents[agent].pausedAnywhere.close(at: moment, since: keeping.since)
        let here = pause(for: reason, in: memberships[place].firstPause)
        pauses[here].cover.close(at: moment, since: keeping.since)
        let everywhere = pause(for: reason, in: agents[agent].firstPause)
        pauses[everywhere].cover.close(at: moment, since: keeping.since)
    }

    /// The chain with a tally for the reason in it: as it was, or begun anew with one.
    private mutating func ensure(_ reason: ReasonID, in chain: Int32) -> Int32 {
        var place = chain
        while place >= 0 {
            if pauses[Int(place)].reason == reason { return chain }
            place = pauses[Int(place)].next
        }
        pauses.append(PauseTally(reason: reason, next: chain))
        return Int32(pauses.count - 1)
    }

    /// The place of a reason's tally, which the chain holds.
    private func pause(for reason: ReasonID, in chain: Int32) -> Int {
        var place = Int(chain)
        while pauses[place].reason != reason { place = Int(pauses[place].next) }
        return place
    }

    /// Counts again where the agent is logged in and paused, and what that makes of his state.
    private mutating func settlePauses(_ agent: AgentID, at moment: Moment) {
        let index = Int(agent.index)
        var (loggedIn, loggedInPaused, paused): (Int32, Int32, Int32) = (0, 0, 0)
        var place = agents[index].firstMembership
        while place >= 0 {
            let isPaused = memberships[Int(place)].isPaused
            if isPaused { paused += 1 }
            if memberships[Int(place)].isLoggedIn {
                loggedIn += 1
                if isPaused { loggedInPaused += 1 }
            }
            place = memberships[Int(place)].nextOfAgent
        }
        agents[index].loggedIn = loggedIn
        agents[index].loggedInPaused = loggedInPaused
        agents[index].metPaused = paused
        settleEverywhere(index, loggedIn > 0 && loggedIn == loggedInPaused, at: moment)
        refresh(agent, at: moment)
    }

    private mutating func settleEverywhere(_ index: Int, _ isPaused: Bool, at moment: Moment) {
        if isPaused == agents[index].pausedEverywhere.isOpen { return }
        if isPaused {
            agents[index].pausedEverywhere.open(at: moment)
        } else {
            agents[index].pausedEverywhere.close(at: moment, since: keeping.since)
        }
    }
}
