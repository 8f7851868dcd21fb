/// From the bridge to the end of the work that a call makes.
extension Floor {
    mutating func hold(_ agent: AgentID, at moment: Moment) {
        ensure(agent)
        // Feeds tell of holds outside queue calls as well; nobody waits for those here.
        guard self[agent].talking > 0 else { return }
        agents[Int(agent.index)].isHolding = true
        if let place = conversation(of: agent), visits[place].heldSince == nil { visits[place].heldSince = moment }
        refresh(agent, at: moment)
    }

    mutating func resume(_ agent: AgentID, at moment: Moment) {
        ensure(agent)
        agents[Int(agent.index)].isHolding = false
        if let place = conversation(of: agent) { endHold(place, at: moment) }
        refresh(agent, at: moment)
    }

    private mutating func endHold(_ place: Int32, at moment: Moment) {
        guard let since = visits[place].heldSince else { return }
        visits[place].hold += (moment - since).clamped
        visits[place].heldSince = nil
    }

    /// The conversation an agent is in, looked for in the agent's queues.
    private func conversation(of agent: AgentID) -> Int32? {
        var membership = self[agent].firstMembership
        while membership >= 0 {
            var place = self[memberships[Int(membership)].queue].talking.first
            while place >= 0 {
                if visits[place].agent == agent { return place }
                place = visits[place].behind
            }
            membership = memberships[Int(membership)].nextOfAgent
        }
        return nil
    }

    mutating func complete(
        _ call: CallID, _ queue: QueueID, _ agent: AgentID, _ completion: Completion, at moment: Moment
    ) {
        ensure(queue, known: true)
        guard let place = conversation(call, queue, agent, completion) else { return note(.completionWithoutConnect) }
        endHold(place, at: moment)
        let visit = visits[place]
        let talk = trusted(completion, of: visit, at: moment)
        let hold = visit.hold > .zero ? visit.hold : nil
        queues[Int(queue.index)].books.credit(visit.entered) { $0.count(completion.end, talk: talk, hold: hold) }
        work(agent, queue, at: moment) {
            $0.completed += 1
            $0.talk += talk
        }
        endTalking(visit, at: moment)
        if visit.agent != agent { refresh(agent, at: moment) }
        visits.unlink(place, from: &queues[Int(queue.index)].talking)
        visits.remove(place)
    }

    private mutating func endTalking(_ visit: Visit, at moment: Moment) {
        guard let agent = visit.agent else { return }
        let index = Int(agent.index)
        // Whoever took the call has a record, be the end logged under another name or outside the window.
        if visit.cutAt == nil { record(agent) }
        if agents[index].talking > 0 { agents[index].talking &-= 1 }
        agents[index].isHolding = false
        agents[index].lastQueue = visit.queue
        agents[index].lastEntered = visit.entered
        refresh(agent, at: moment)
    }

    /// The conversation that ends. A masquerade or a Local channel's optimisation may have changed the call's id
    /// meanwhile; then agent, wait and first position tell.
    private mutating func conversation(
        _ call: CallID, _ queue: QueueID, _ agent: AgentID, _ completion: Completion
    ) -> Int32? {
        if let place = visits.first(of: call, in: queue, .talking) { return place }
        var place = self[queue].talking.first
        while place >= 0 {
            let visit = visits[place]
            if visit.agent == agent, visit.wait == completion.wait, visit.position == completion.position {
                note(.completionUnderOtherCall)
                return place
            }
            place = visit.behind
        }
        return nil
    }

    private mutating func trusted(_ completion: Completion, of visit: Visit, at moment: Moment) -> Elapsed {
        let measured = (moment - visit.connected).clamped
        if completion.wait != visit.wait { note(.waitRestatedDifferently) }
        guard let talk = completion.talk, talk >= .zero else {
            note(.talkMissing)
            return measured
        }
        if abs((measured - talk).microseconds) > 1_000_000 { note(.talkDisagrees) }
        if let cut = visit.cutAt, visit.connected + talk > cut + .seconds(1) { note(.talkBeyondRedirect) }
        return talk
    }

    mutating func beginWrapUp(_ agent: AgentID, at moment: Moment) {
        ensure(agent)
        let index = Int(agent.index)
        if !agents[index].isWrappingUp { agents[index].wrapUpSince = moment }
        agents[index].isWrappingUp = true
        refresh(agent, at: moment)
    }

    mutating func endWrapUp(_ agent: AgentID, at moment: Moment) {
        ensure(agent)
        settleWrapUp(agent, at: moment)
        refresh(agent, at: moment)
    }

    /// Credits the wrap-up to the call it belongs to, be it ended by the agent or by the next call.
    mutating func settleWrapUp(_ agent: AgentID, at moment: Moment) {
        let index = Int(agent.index)
        guard agents[index].isWrappingUp else { return }
        agents[index].isWrappingUp = false
        guard let queue = agents[index].lastQueue else { return }
        let length = (moment - agents[index].wrapUpSince).clamped
        queues[Int(queue.index)].books.credit(agents[index].lastEntered) { $0.count(wrapUp: length) }
    }

    /// The PBX started: whoever waited or talked is gone, and nothing was logged of it.
    mutating func restart(at moment: Moment) {
        for index in queues.indices {
            let goal = queues[index].goal
            while case let place = queues[index].waiting.first, place >= 0 {
                let entered = visits[place].entered
                settleLoss(of: place, in: index)
                queues[index].books.credit(entered) { $0.count(.lost, after: moment - entered, goal: goal) }
                visits.unlink(place, from: &queues[index].waiting)
                visits.remove(place)
            }
            while case let place = queues[index].talking.first, place >= 0 {
                queues[index].books.credit(visits[place].entered) { $0.lostTalking += 1 }
                visits.unlink(place, from: &queues[index].talking)
                visits.remove(place)
            }
        }
        for index in agents.indices where agents[index].talking > 0 || agents[index].ringing > 0 {
            agents[index].talking = 0
            agents[index].ringing = 0
            agents[index].isHolding = false
            refresh(AgentID(index), at: moment)
        }
    }

    private mutating func settleLoss(of place: Int32, in queue: Int) {
        if visits[place].failed { queues[queue].books.credit(visits[place].entered) { $0.failed -= 1 } }
    }
}
