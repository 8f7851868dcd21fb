package import Floor

/// What a supervisor asks for is done as on a PBX: refused at once, or done a moment later, confirmed by events.
extension Simulator {
    /// Asks for something to be done.
    ///
    /// - Returns: why it is refused; nil where it is accepted. What is accepted happens within a third of a second, if it
    ///   still can by then: a caller may hang up meanwhile, and then nothing happens.
    package mutating func perform(_ command: Command) -> Refusal? {
        if let refusal = refusal(of: command) { return refusal }
        let number = freeOrders.popLast() ?? Int32(orders.count)
        if Int(number) == orders.count { orders.append(command) } else { orders[Int(number)] = command }
        let delay = Elapsed(inSeconds: 0.03 + 0.25 * luck.unit())
        agenda.add(.order, at: now + delay, number)
        return nil
    }

    mutating func carryOut(_ number: Int32) {
        let command = orders[Int(number)]
        freeOrders.append(number)
        guard refusal(of: command) == nil else { return }
        switch command {
        case .addMember(let queue, let agent, let penalty): seat(agent.index, in: queue.index, penalty)
        case .removeMember(let queue, let agent): unseat(agent.index, from: queue.index)
        case .move(let agent, let from, let to, let penalty):
            seat(agent.index, in: to.index, penalty)
            unseat(agent.index, from: from.index)
        case .setPenalty(let queue, let agent, let penalty):
            seating[seating.seat(of: agent.index, in: queue.index)].penalty = penalty
            emit(.penalised(queue, agent, penalty: penalty))
        case .pause(let agent, let queue, let reason): pauseByOrder(agent.index, queue?.index, reason)
        case .unpause(let agent, let queue): unpauseByOrder(agent.index, queue?.index)
        case .logOff(let agent): logOff(agent.index)
        case .endWrapUp(let agent): endWrapUp(agent.index)
        case .answerHand(let agent): lowerHand(agent.index, desks[Int(agent.index)].call)
        default: carryOut(onCall: command)
        }
    }

    private mutating func carryOut(onCall command: Command) {
        switch command {
        case .setPriority(let call, let queue, let priority): setPriority(call, queue, priority)
        case .withdraw(let call, let queue): withdraw(call, queue, to: nil)
        case .send(let call, let queue, let target): withdraw(call, queue, to: target)
        case .takeOver(let agent):
            let place = desks[Int(agent.index)].call
            complete(agent.index, .blindTransfer)
            forget(place)
        case .hangUp(let agent):
            let place = desks[Int(agent.index)].call
            complete(agent.index, .byAgent)
            thinkAgain(place)
        default: break
        }
    }

    // MARK: Members

    private mutating func seat(_ desk: Int32, in lane: Int32, _ penalty: Int32) {
        var seat = seating.seat(of: desk, in: lane)
        if seat < 0 { seat = seating.add(desk, to: lane, penalty: penalty) }
        let other = seating.first(of: desk)
        seating[seat].penalty = penalty
        let paused = pausedEverywhere(desk, but: seat)
        if desks[Int(desk)].phase == .off { desks[Int(desk)].phase = .free }
        if desks[Int(desk)].loggedInAt == .never { desks[Int(desk)].loggedInAt = now }
        join(seat)
        if let paused, other >= 0 { pause(desk, in: lane, paused) }
        settle(desk)
    }

    /// Why the agent is not ready in the queues that they are logged in to; nil where they are ready in any.
    private func pausedEverywhere(_ desk: Int32, but new: Int32) -> ReasonID? {
        var reason: ReasonID?
        var seat = seating.first(of: desk)
        while seat >= 0 {
            if seat != new, seating[seat].isLoggedIn {
                if seating[seat].pausedFor < 0 { return nil }
                reason = ReasonID(Int(seating[seat].pausedFor))
            }
            seat = seating[seat].nextOfDesk
        }
        return reason
    }

    private mutating func unseat(_ desk: Int32, from lane: Int32) {
        let seat = seating.seat(of: desk, in: lane)
        seating[seat].isMember = false
        leave(seat)
        settle(desk)
        if !isAnywhere(desk) { logOff(desk) }
    }

    func isAnywhere(_ desk: Int32) -> Bool {
        var seat = seating.first(of: desk)
        while seat >= 0 {
            if seating[seat].isLoggedIn { return true }
            seat = seating[seat].nextOfDesk
        }
        return false
    }

    private mutating func pauseByOrder(_ desk: Int32, _ lane: Int32?, _ reason: ReasonID) {
        pause(desk, in: lane, reason)
        if lane == nil { desks[Int(desk)].pauseStamp &+= 1 }
        settle(desk)
    }

    private mutating func unpauseByOrder(_ desk: Int32, _ lane: Int32?) {
        desks[Int(desk)].isOnPause = false
        desks[Int(desk)].pauseStamp &+= 1
        unpause(desk, in: lane)
    }

    // MARK: Waiting callers

    private mutating func setPriority(_ call: CallID, _ queue: QueueID, _ priority: Int32) {
        guard let place = waiting(call, in: queue) else { return }
        let isInLine = calls[Int(place)].phase == .inLine
        if isInLine { stepOut(place) }
        calls[Int(place)].priority = priority
        if isInLine { lineUp(place) }
    }

    private mutating func withdraw(_ call: CallID, _ queue: QueueID, to target: QueueID?) {
        guard let place = waiting(call, in: queue) else { return }
        leave(place, .withdrawn)
        guard let target else { return forget(place) }
        if !enter(place, target.index) { forget(place) }
    }
}
