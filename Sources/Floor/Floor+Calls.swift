/// A call's way through a queue.
extension Floor {
    mutating func enter(_ call: CallID, _ queue: QueueID, _ entry: Entry, at moment: Moment) {
        ensure(queue, known: true)
        if visits.first(of: call, in: queue, .waiting) != nil { note(.enteredTwice) }
        cutConversations(of: call, at: moment)
        queues[Int(queue.index)].books.enter(entry, at: moment, goal: self[queue].goal)
        let place = visits.insert(Visit(call: call, queue: queue, entry: entry, at: moment))
        visits.append(place, to: &queues[Int(queue.index)].waiting)
    }

    /// A talking caller who enters a queue was redirected: the log will say so only when he hangs up at last.
    private mutating func cutConversations(of call: CallID, at moment: Moment) {
        var place = visits.firstPlace(of: call)
        while place >= 0 {
            if visits[place].phase == .talking && visits[place].cutAt == nil {
                visits[place].cutAt = moment
                if let agent = visits[place].agent { record(agent) }
            }
            place = visits[place].nextOfCall
        }
    }

    mutating func ring(_ call: CallID, _ queue: QueueID, _ agent: AgentID, at moment: Moment) {
        meet(agent, in: queue, at: moment)
        agents[Int(agent.index)].ringing &+= 1
        if let place = visits.first(of: call, in: queue, .waiting) { visits[place].agent = agent }
        refresh(agent, at: moment)
    }

    mutating func miss(_ call: CallID, _ queue: QueueID, _ agent: AgentID, _ rang: Elapsed, at moment: Moment) {
        work(agent, queue, at: moment) {
            $0.ringNoAnswer += 1
            $0.ringNoAnswerTime += rang
        }
        if moment >= keeping.since { queues[Int(queue.index)].ringNoAnswer += 1 }
        agents[Int(agent.index)].missedInARow &+= 1
        endRinging(call, queue, agent, at: moment)
    }

    mutating func stopRinging(_ call: CallID, _ queue: QueueID, _ agent: AgentID, at moment: Moment) {
        work(agent, queue, at: moment) { $0.ringCanceled += 1 }
        endRinging(call, queue, agent, at: moment)
    }

    /// The agent hung up before the caller was put through.
    mutating func dump(_ queue: QueueID, _ agent: AgentID, at moment: Moment) {
        work(agent, queue, at: moment) { $0.dumped += 1 }
        refresh(agent, at: moment)
    }

    mutating func endRinging(_ call: CallID, _ queue: QueueID, _ agent: AgentID, at moment: Moment) {
        if agents[Int(agent.index)].ringing > 0 { agents[Int(agent.index)].ringing &-= 1 }
        if let place = visits.first(of: call, in: queue, .waiting), visits[place].agent == agent {
            visits[place].agent = nil
        }
        refresh(agent, at: moment)
    }

    mutating func connect(_ call: CallID, _ queue: QueueID, _ agent: AgentID, _ wait: Elapsed?, at moment: Moment) {
        ensure(queue, known: true)
        guard let place = visits.first(of: call, in: queue, .waiting) else { return note(.connectWithoutEnter) }
        let wait = trusted(wait, entered: visits[place].entered, at: moment)
        settleFailure(place)
        visits.unlink(place, from: &queues[Int(queue.index)].waiting)
        visits.append(place, to: &queues[Int(queue.index)].talking)
        visits[place].phase = .talking
        visits[place].agent = agent
        visits[place].connected = moment
        visits[place].wait = wait
        let goal = self[queue].goal
        queues[Int(queue.index)].books.credit(visits[place].entered) { $0.count(answerAfter: wait, goal: goal) }
        work(agent, queue, at: moment) { $0.calls += 1 }
        beginTalking(agent, at: moment)
    }

    private mutating func beginTalking(_ agent: AgentID, at moment: Moment) {
        let index = Int(agent.index)
        settleWrapUp(agent, at: moment)
        if agents[index].talking > 0 { note(.twoCallsAtOnce) }
        agents[index].talking &+= 1
        if agents[index].ringing > 0 { agents[index].ringing &-= 1 }
        agents[index].missedInARow = 0
        refresh(agent, at: moment)
    }

    mutating func leave(_ call: CallID, _ queue: QueueID, _ loss: Loss, _ wait: Elapsed?, at moment: Moment) {
        ensure(queue, known: true)
        guard let place = visits.first(of: call, in: queue, .waiting) else { return note(.lossWithoutEnter) }
        let entered = visits[place].entered
        let wait = trusted(wait, entered: entered, at: moment)
        settleFailure(place)
        let goal = self[queue].goal
        queues[Int(queue.index)].books.credit(entered) { $0.count(loss, after: wait, goal: goal) }
        visits.unlink(place, from: &queues[Int(queue.index)].waiting)
        visits.remove(place)
    }

    mutating func fail(_ call: CallID, _ queue: QueueID) {
        ensure(queue, known: true)
        guard let place = visits.first(of: call, in: queue, .waiting), !visits[place].failed else { return }
        visits[place].failed = true
        queues[Int(queue.index)].books.credit(visits[place].entered) { $0.failed += 1 }
    }

    /// A failed call that has another outcome after all is counted there alone.
    private mutating func settleFailure(_ place: Int32) {
        guard visits[place].failed else { return }
        visits[place].failed = false
        queues[Int(visits[place].queue.index)].books.credit(visits[place].entered) { $0.failed -= 1 }
    }

    /// The stated wait where there is one that can be, else what the time stamps say.
    private mutating func trusted(_ stated: Elapsed?, entered: Moment, at moment: Moment) -> Elapsed {
        let measured = moment - entered
        guard let stated, stated >= .zero else {
            note(.waitMissing)
            return measured.clamped
        }
        if abs((measured - stated).microseconds) > 1_000_000 { note(.waitDisagrees) }
        return stated
    }
}
