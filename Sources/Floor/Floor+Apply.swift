extension Floor {
    /// Takes one event in. Total: any event, in any order, about anybody, is accepted; what does not add up is
    /// counted in `checks`. Allocates only when somebody new appears.
    package mutating func apply(_ event: Event) {
        events &+= 1
        advance(to: event.at)
        if event.what == .ticked { return }
        meet(event.at)
        switch event.what {
        case .entered(let call, let queue, let entry): enter(call, queue, entry, at: event.at)
        case .ringing(let call, let queue, let agent): ring(call, queue, agent, at: event.at)
        case .notAnswered(let call, let queue, let agent, let rang): miss(call, queue, agent, rang, at: event.at)
        case .ringCanceled(let call, let queue, let agent, _): stopRinging(call, queue, agent, at: event.at)
        case .answeredElsewhere(let call, let queue, let agent):
            endRinging(call, queue, agent, at: event.at)
        case .connected(let call, let queue, let agent, let wait): connect(call, queue, agent, wait, at: event.at)
        case .held(let agent): hold(agent, at: event.at)
        case .resumed(let agent): resume(agent, at: event.at)
        case .completed(let call, let queue, let agent, let completion):
            complete(call, queue, agent, completion, at: event.at)
        case .left(let call, let queue, let loss, let wait): leave(call, queue, loss, wait, at: event.at)
        case .failed(let call, let queue): fail(call, queue)
        case .dumped(let queue, let agent): dump(queue, agent, at: event.at)
        case .refused(let queue): ensure(queue, known: true); queues[Int(queue.index)].refused += 1
        case .outbound(let queue, _): ensure(queue, known: true); queues[Int(queue.index)].outbound += 1
        case .wrapUpBegan(let agent): beginWrapUp(agent, at: event.at)
        case .wrapUpEnded(let agent): endWrapUp(agent, at: event.at)
        case .memberAdded(let queue, let agent, let penalty, let paused):
            addMember(queue, agent, penalty, paused, at: event.at)
        case .memberRemoved(let queue, let agent): removeMember(queue, agent, at: event.at)
        case .paused(let queue, let agent, let reason): pause(queue, agent, reason, at: event.at)
        case .unpaused(let queue, let agent): unpause(queue, agent, at: event.at)
        case .penalised(let queue, let agent, let penalty): rank(agent, queue, penalty, at: event.at)
        case .loggedIn(let agent): setPresence(.present, agent, at: event.at)
        case .loggedOff(let agent): setPresence(.gone, agent, at: event.at)
        case .reachable(let agent, let isReachable): setReachable(isReachable, agent, at: event.at)
        case .handRaised(let agent, let reason): raiseHand(agent, reason, at: event.at)
        case .handLowered(let agent): lowerHand(agent)
        case .restarted: restart(at: event.at)
        case .noted, .ticked: break
        }
    }

    private mutating func advance(to moment: Moment) {
        if firstMoment == nil { firstMoment = moment }
        guard moment > now else { return }
        if keeping.rolling { markMinutes(to: moment) }
        now = moment
    }

    /// Only records tell of a clock that went back: they hold whole seconds, and ticks may be a little ahead of them.
    private mutating func meet(_ moment: Moment) {
        if moment < previousMoment { note(.timeWentBack) }
        previousMoment = moment
    }

    /// Makes room for a queue that was not met before.
    mutating func ensure(_ queue: QueueID, known: Bool = false) {
        while queues.count <= Int(queue.index) { queues.append(Queue(goal: goal, keeping: keeping)) }
        if known { queues[Int(queue.index)].isKnown = true }
    }

    /// Makes room for an agent who was not met before.
    mutating func ensure(_ agent: AgentID) {
        while agents.count <= Int(agent.index) {
            agents.append(Agent())
            staff.move(from: nil, to: .unknown, at: now)
        }
    }
}
