import Floor

/// Calls look for agents, agents for calls, and phones ring.
extension Simulator {
    // MARK: Looking

    /// A call that just came: rings where somebody is ready and nobody is before it, lines up otherwise.
    mutating func seekAgent(_ place: Int32) {
        let lane = calls[Int(place)].lane
        if lanes[Int(lane)].inLine == 0, ring(place, in: lane) { return }
        lineUp(place)
        dispatch(lane)
    }

    /// Offers the callers in line to whoever is ready.
    mutating func dispatch(_ lane: Int32) {
        while lanes[Int(lane)].first >= 0 {
            let place = lanes[Int(lane)].first
            guard ring(place, in: lane, fromLine: true) else { return }
        }
    }

    /// An agent who is free: takes the first caller of the weightiest queue, of equal ones that with the longest wait.
    mutating func seekCall(_ desk: Int32) {
        while desks[Int(desk)].phase == .free {
            let lane = mostUrgentLane(of: desk)
            guard lane >= 0 else { return }
            dispatch(lane)
        }
    }

    /// The queue whose first caller the agent takes next, or -1.
    private func mostUrgentLane(of desk: Int32) -> Int32 {
        var seat = seating.first(of: desk)
        var best = Int32(-1)
        while seat >= 0 {
            let lane = seating[seat].lane
            if seating[seat].isServing, offers(lane), best < 0 || isMoreUrgent(lane, than: best) { best = lane }
            seat = seating[seat].nextOfDesk
        }
        return best
    }

    /// Whether the queue has a caller in line who may be offered now.
    private func offers(_ lane: Int32) -> Bool {
        lanes[Int(lane)].first >= 0 && (lanes[Int(lane)].offered == 0 || world.lanes[Int(lane)].ringing.autofill)
    }

    private func isMoreUrgent(_ lane: Int32, than other: Int32) -> Bool {
        let (weight, otherWeight) = (world.lanes[Int(lane)].weight, world.lanes[Int(other)].weight)
        if weight != otherWeight { return weight > otherWeight }
        return calls[Int(lanes[Int(lane)].first)].entered < calls[Int(lanes[Int(other)].first)].entered
    }

    // MARK: Ringing

    /// Has phones ring for a call; false where none may.
    private mutating func ring(_ place: Int32, in lane: Int32, fromLine: Bool = false) -> Bool {
        let plan = world.lanes[Int(lane)].ringing
        if !plan.autofill && lanes[Int(lane)].offered > 0 { return false }
        let seat = seating.choose(in: lane, by: plan.strategy, after: lanes[Int(lane)].cursor, &luck)
        guard seat >= 0 else { return false }
        if fromLine { stepOut(place) }
        calls[Int(place)].phase = .offered
        lanes[Int(lane)].offered &+= 1
        if plan.strategy == .ringAll { return ringAll(place, in: lane) }
        lanes[Int(lane)].cursor = seat
        ring(seat, for: place)
        return true
    }

    /// All ready agents of the lowest penalty ring at once.
    private mutating func ringAll(_ place: Int32, in lane: Int32) -> Bool {
        let lowest = seating.lowestPenalty(in: lane)
        for seat in seating.range(of: lane) where seating.isReady(Int32(seat)) {
            if calls[Int(place)].phase == .offered, seating[Int32(seat)].penalty == lowest {
                ring(Int32(seat), for: place)
            }
        }
        return true
    }

    private mutating func ring(_ seat: Int32, for place: Int32) {
        let desk = seating[seat].desk
        let index = Int(desk)
        desks[index].call = place
        desks[index].seat = seat
        desks[index].ringingSince = now
        desks[index].phase = .ringing
        seating.mark(desk, free: false)
        calls[Int(place)].phones &+= 1
        calls[Int(place)].desk = desk
        if world.desks[index].answer.isZero && world.desks[index].missesRing == 0 { return take(desk) }
        emit(.ringing(calls[Int(place)].id, QueueID(Int(seating[seat].lane)), AgentID(index)))
        scheduleAnswer(desk, place)
    }

    private mutating func scheduleAnswer(_ desk: Int32, _ place: Int32) {
        let index = Int(desk)
        let limit = Elapsed(inSeconds: world.lanes[Int(calls[Int(place)].lane)].ringing.timeout)
        let misses = desks[index].luck.chance(world.desks[index].missesRing)
        let delay = Elapsed(inSeconds: world.desks[index].answer.draw(&desks[index].luck))
        let isTaken = !misses && delay < limit
        desks[index].stamp &+= 1
        let end = now + (isTaken ? delay : limit)
        agenda.add(isTaken ? .taken : .rangOut, at: end, desk, stamp: desks[index].stamp)
        if calls[Int(place)].deadline <= end { arm(place) }
    }

    /// The agent takes the call.
    mutating func take(_ desk: Int32) {
        let place = desks[Int(desk)].call
        let lane = Int(calls[Int(place)].lane)
        calls[Int(place)].phones &-= 1
        if calls[Int(place)].phones > 0 { silence(place, hungUp: false, but: desk) } else { lanes[lane].offered &-= 1 }
        lanes[lane].waiting &-= 1
        connect(desk, place)
        if !world.lanes[lane].ringing.autofill { dispatch(Int32(lane)) }
    }

    /// The agent let it ring: the caller waits on, and the phone rests until it is tried again.
    mutating func letRing(_ desk: Int32) {
        let lane = calls[Int(desks[Int(desk)].call)].lane
        missCall(desk)
        let index = Int(desk)
        desks[index].phase = .resting
        desks[index].stamp &+= 1
        let retry = Elapsed(inSeconds: world.lanes[Int(lane)].ringing.retry)
        agenda.add(.rested, at: now + retry, desk, stamp: desks[index].stamp)
        if world.lanes[Int(lane)].ringing.autoPause { pauseByPBX(desk) }
        dispatch(lane)
    }

    /// The phone stops ringing and was not taken; the call goes back in line with the last phone.
    mutating func missCall(_ desk: Int32) {
        let index = Int(desk)
        let place = desks[index].call
        let lane = Int(calls[Int(place)].lane)
        let rang = now - desks[index].ringingSince
        emit(.notAnswered(calls[Int(place)].id, QueueID(lane), AgentID(index), rang: precision.stated(ring: rang)))
        desks[index].call = -1
        calls[Int(place)].phones &-= 1
        guard calls[Int(place)].phones == 0 else { return }
        lanes[lane].offered &-= 1
        lineUp(place)
    }

    /// Stops the phones that ring for a call: the caller hung up, or another agent took it.
    mutating func silence(_ place: Int32, hungUp: Bool, but taker: Int32 = -1) {
        let lane = calls[Int(place)].lane
        lanes[Int(lane)].offered &-= 1
        if calls[Int(place)].phones == 1, desks[Int(calls[Int(place)].desk)].call == place, taker < 0 {
            calls[Int(place)].phones = 0
            return stopRinging(calls[Int(place)].desk, hungUp: hungUp)
        }
        for seat in seating.range(of: lane) where calls[Int(place)].phones > 0 {
            let desk = seating[Int32(seat)].desk
            guard desk != taker, desks[Int(desk)].phase == .ringing, desks[Int(desk)].call == place else { continue }
            calls[Int(place)].phones &-= 1
            stopRinging(desk, hungUp: hungUp)
        }
    }

    private mutating func stopRinging(_ desk: Int32, hungUp: Bool) {
        let index = Int(desk)
        let call = calls[Int(desks[index].call)]
        let (queue, agent) = (QueueID(Int(call.lane)), AgentID(index))
        if hungUp {
            let rang = precision.stated(ring: now - desks[index].ringingSince)
            emit(.ringCanceled(call.id, queue, agent, rang: rang))
        } else {
            emit(.answeredElsewhere(call.id, queue, agent))
        }
        desks[index].call = -1
        desks[index].stamp &+= 1
        scheduleFree(desk)
    }
}
