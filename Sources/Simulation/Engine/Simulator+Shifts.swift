import Floor

/// Agents log in and off, take their breaks and follow their whims.
extension Simulator {
    /// The agent has nothing to do: goes where the roster says, or takes a call.
    mutating func becomeFree(_ desk: Int32) {
        let index = Int(desk)
        desks[index].stamp &+= 1
        desks[index].phase = .free
        switch desks[index].plan {
        case .none: break
        case .pause: beginPause(desk)
        case .logOff: return logOff(desk)
        }
        guard desks[index].isReachable else { return }
        seating.mark(desk, free: true)
        seekCall(desk)
    }

    /// Brings the ready marks up to the agent's state, and offers calls where that made the agent ready.
    mutating func settle(_ desk: Int32) {
        let isFree = desks[Int(desk)].phase == .free && desks[Int(desk)].isReachable
        seating.mark(desk, free: isFree)
        if isFree { seekCall(desk) }
    }

    /// Whether a call or its aftermath keeps the agent.
    func isBusy(_ desk: Int32) -> Bool {
        switch desks[Int(desk)].phase {
        case .ringing, .talking, .wrapUp: true
        case .off, .free, .resting: false
        }
    }

    // MARK: Logging in and off

    mutating func logIn(_ desk: Int32) {
        let index = Int(desk)
        guard desks[index].phase == .off, !desks[index].isGone else { return }
        desks[index].phase = .free
        desks[index].loggedInAt = now
        var seat = seating.first(of: desk)
        while seat >= 0 {
            if seating[seat].isMember { join(seat) }
            seat = seating[seat].nextOfDesk
        }
        scheduleWhim(desk)
        settle(desk)
    }

    /// The agent becomes a member of the seat's queue.
    mutating func join(_ seat: Int32) {
        let lane = seating[seat].lane
        seating[seat].isMember = true
        seating[seat].isLoggedIn = true
        seating[seat].pausedFor = -1
        lanes[Int(lane)].members &+= 1
        lanes[Int(lane)].serving &+= 1
        let (queue, agent) = (QueueID(Int(lane)), AgentID(Int(seating[seat].desk)))
        emit(.memberAdded(queue, agent, penalty: seating[seat].penalty, paused: false))
    }

    /// The agent is a member of the seat's queue no more.
    mutating func leave(_ seat: Int32) {
        guard seating[seat].isLoggedIn else { return }
        let lane = seating[seat].lane
        if seating[seat].isServing { lanes[Int(lane)].serving &-= 1 }
        lanes[Int(lane)].members &-= 1
        seating[seat].isLoggedIn = false
        seating[seat].pausedFor = -1
        emit(.memberRemoved(QueueID(Int(lane)), AgentID(Int(seating[seat].desk))))
        clearWhereEmpty(lane)
    }

    mutating func logOff(_ desk: Int32) {
        let index = Int(desk)
        guard desks[index].phase != .off else { return }
        if isBusy(desk) {
            desks[index].plan = .logOff
            return
        }
        desks[index].plan = .none
        desks[index].phase = .off
        desks[index].isOnPause = false
        desks[index].stamp &+= 1
        desks[index].pauseStamp &+= 1
        seating.mark(desk, free: false)
        var seat = seating.first(of: desk)
        while seat >= 0 {
            leave(seat)
            seat = seating[seat].nextOfDesk
        }
    }

    // MARK: Pauses

    /// The agent means to pause: at once, or when the call at hand is over.
    mutating func planPause(_ desk: Int32, _ reason: ReasonID, _ length: Elapsed) {
        let index = Int(desk)
        guard desks[index].phase != .off, desks[index].plan != .logOff else { return }
        desks[index].reason = reason
        desks[index].pauseLength = length
        desks[index].plan = .pause
        if !isBusy(desk) {
            beginPause(desk)
            settle(desk)
        }
    }

    private mutating func beginPause(_ desk: Int32) {
        let index = Int(desk)
        desks[index].plan = .none
        pause(desk, in: nil, desks[index].reason)
        desks[index].isOnPause = true
        desks[index].pauseStamp &+= 1
        agenda.add(.pauseOver, at: now + desks[index].pauseLength, desk, stamp: desks[index].pauseStamp)
    }

    mutating func endPause(_ desk: Int32) {
        desks[Int(desk)].isOnPause = false
        guard desks[Int(desk)].phase != .off else { return }
        unpause(desk, in: nil)
    }

    /// Pauses an agent in one queue or in all.
    mutating func pause(_ desk: Int32, in lane: Int32?, _ reason: ReasonID) {
        var seat = seating.first(of: desk)
        while seat >= 0 {
            if seating[seat].isLoggedIn, lane == nil || seating[seat].lane == lane { pause(seat: seat, reason) }
            seat = seating[seat].nextOfDesk
        }
    }

    private mutating func pause(seat: Int32, _ reason: ReasonID) {
        let lane = Int(seating[seat].lane)
        if seating[seat].isServing { lanes[lane].serving &-= 1 }
        seating[seat].pausedFor = reason.index
        emit(.paused(QueueID(lane), AgentID(Int(seating[seat].desk)), reason))
    }

    /// Ends an agent's pause in one queue or in all.
    mutating func unpause(_ desk: Int32, in lane: Int32?) {
        var seat = seating.first(of: desk)
        while seat >= 0 {
            if seating[seat].pausedFor >= 0, lane == nil || seating[seat].lane == lane {
                seating[seat].pausedFor = -1
                lanes[Int(seating[seat].lane)].serving &+= 1
                emit(.unpaused(QueueID(Int(seating[seat].lane)), AgentID(Int(desk))))
            }
            seat = seating[seat].nextOfDesk
        }
        settle(desk)
    }

    /// The PBX pauses an agent who let the phone ring; the agent notices after a while.
    mutating func pauseByPBX(_ desk: Int32) {
        let length = Elapsed(inSeconds: world.autoPause.draw(&desks[Int(desk)].luck))
        planPause(desk, world.reasons.autoPause, length)
    }

    // MARK: Whims

    private mutating func scheduleWhim(_ desk: Int32) {
        let index = Int(desk)
        let perHour = world.desks[index].idlePauses
        guard perHour > 0 else { return }
        let gap = -3600 / perHour * Transcendental.ln(desks[index].luck.unit())
        agenda.add(.whim, at: now + Elapsed(inSeconds: gap), desk, stamp: UInt32(truncatingIfNeeded: loginNumber(desk)))
    }

    private func loginNumber(_ desk: Int32) -> Int64 { desks[Int(desk)].loggedInAt.microseconds }

    /// The agent takes a short pause, and will again.
    mutating func followWhim(_ occasion: Occasion) {
        let desk = occasion.subject
        let isOfThisShift = occasion.stamp == UInt32(truncatingIfNeeded: loginNumber(desk))
        guard isOfThisShift, desks[Int(desk)].phase != .off else { return }
        if !desks[Int(desk)].isOnPause, desks[Int(desk)].plan == .none {
            let length = Elapsed(inSeconds: world.desks[Int(desk)].idle.draw(&desks[Int(desk)].luck))
            planPause(desk, world.reasons.idle, length)
        }
        scheduleWhim(desk)
    }
}
