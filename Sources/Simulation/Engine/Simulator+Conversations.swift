import Floor

/// Caller and agent talk.
extension Simulator {
    mutating func connect(_ desk: Int32, _ place: Int32) {
        let index = Int(place)
        desks[Int(desk)].phase = .talking
        desks[Int(desk)].stamp &+= 1
        seating[desks[Int(desk)].seat].calls &+= 1
        calls[index].phase = .talking
        calls[index].desk = desk
        calls[index].stamp &+= 1
        calls[index].isArmed = false
        calls[index].connected = now
        calls[index].isConsulting = false
        calls[index].wait = precision.stated(from: calls[index].entered, to: now)
        let queue = QueueID(Int(calls[index].lane))
        emit(.connected(calls[index].id, queue, AgentID(Int(desk)), wait: calls[index].wait))
        beginTalk(desk, place)
    }

    /// How long this agent needs for this call, now.
    private mutating func talkTime(_ desk: Int32, _ place: Int32) -> Double {
        var seconds = calls[Int(place)].need * world.desks[Int(desk)].pace * troubles.talkFactor
        let tiredness = world.desks[Int(desk)].tiredness
        if tiredness > 0, desks[Int(desk)].loggedInAt != .never {
            let share = min(1.5, (now - desks[Int(desk)].loggedInAt).inSeconds / 28_800)
            seconds *= 1 + tiredness * share * share
        }
        if calls[Int(place)].isComplaint { seconds *= world.lanes[Int(calls[Int(place)].lane)].complaints.talkFactor }
        return seconds
    }

    /// Draws whether anything interrupts the talk, and when.
    private mutating func beginTalk(_ desk: Int32, _ place: Int32) {
        let talk = talkTime(desk, place)
        let turn = firstTurn(place)
        let part = turn == .end ? 1 : turn == .consult ? 0.9 : 0.15 + 0.6 * calls[Int(place)].luck.unit()
        calls[Int(place)].rest = Elapsed(inSeconds: talk * (1 - part))
        schedule(turn, of: desk, place, after: talk * part)
    }

    private mutating func firstTurn(_ place: Int32) -> Call.Turn {
        let lane = Int(calls[Int(place)].lane)
        let handShare =
            calls[Int(place)].isComplaint ? world.lanes[lane].complaints.handShare : world.lanes[lane].handShare
        if calls[Int(place)].luck.chance(handShare) { return .raiseHand }
        if calls[Int(place)].luck.chance(world.lanes[lane].attended) { return .consult }
        return calls[Int(place)].luck.chance(world.lanes[lane].holdShare) ? .hold : .end
    }

    private mutating func schedule(_ turn: Call.Turn, of desk: Int32, _ place: Int32, after seconds: Double) {
        calls[Int(place)].turn = turn
        agenda.add(.turn, at: now + Elapsed(inSeconds: seconds), desk, stamp: desks[Int(desk)].stamp)
    }

    // MARK: Turns

    /// The conversation takes its next turn.
    mutating func turn(_ desk: Int32) {
        let place = desks[Int(desk)].call
        let lane = Int(calls[Int(place)].lane)
        switch calls[Int(place)].turn {
        case .hold:
            emit(.held(AgentID(Int(desk))))
            schedule(.resume, of: desk, place, after: world.lanes[lane].hold.draw(&calls[Int(place)].luck))
        case .consult:
            calls[Int(place)].isConsulting = true
            emit(.held(AgentID(Int(desk))))
            schedule(.end, of: desk, place, after: world.lanes[lane].consultation.draw(&calls[Int(place)].luck))
        case .raiseHand:
            emit(.handRaised(AgentID(Int(desk)), world.reasons.hand))
            desks[Int(desk)].isHandRaised = true
            emit(.held(AgentID(Int(desk))))
            schedule(.lowerHand, of: desk, place, after: world.help.draw(&calls[Int(place)].luck))
        case .resume: resume(desk, place)
        case .lowerHand: lowerHand(desk, place)
        case .end: end(desk, place)
        }
    }

    private mutating func resume(_ desk: Int32, _ place: Int32) {
        emit(.resumed(AgentID(Int(desk))))
        schedule(.end, of: desk, place, after: calls[Int(place)].rest.inSeconds)
    }

    /// Somebody helped; the talk goes on.
    mutating func lowerHand(_ desk: Int32, _ place: Int32) {
        desks[Int(desk)].isHandRaised = false
        desks[Int(desk)].stamp &+= 1
        emit(.handLowered(AgentID(Int(desk))))
        resume(desk, place)
    }

    // MARK: Ends

    private mutating func end(_ desk: Int32, _ place: Int32) {
        let index = Int(place)
        let lane = calls[index].lane
        if calls[index].hops >= 2 { return finish(desk, place) }
        if calls[index].isConsulting { return transfer(desk, place, .attendedTransfer, to: target(of: place)) }
        if calls[index].luck.chance(world.lanes[Int(lane)].blind) {
            return transfer(desk, place, .blindTransfer, to: target(of: place))
        }
        if calls[index].luck.chance(world.lanes[Int(lane)].back) {
            return transfer(desk, place, .blindTransfer, to: lane)
        }
        finish(desk, place)
    }

    /// Where a transfer goes; -1 for nowhere that the floor sees.
    private mutating func target(of place: Int32) -> Int32 {
        let lane = Int(calls[Int(place)].lane)
        let count = world.lanes[lane].targetCount
        return count == 0 ? -1 : world.lanes[lane].targets[calls[Int(place)].luck.below(count)]
    }

    /// An ordinary end: mostly the caller hangs up first.
    private mutating func finish(_ desk: Int32, _ place: Int32) {
        complete(desk, calls[Int(place)].luck.chance(0.62) ? .byCaller : .byAgent)
        thinkAgain(place)
    }

    /// The call leaves its agent and enters another queue, or leaves the floor where there is none.
    private mutating func transfer(_ desk: Int32, _ place: Int32, _ end: Completion.End, to lane: Int32) {
        complete(desk, end)
        calls[Int(place)].hops &+= 1
        if lane < 0 || !enter(place, lane) { forget(place) }
    }

    /// The caller whose matter is not solved calls again; the others are done.
    mutating func thinkAgain(_ place: Int32) {
        let share = world.scenario.callers.repeatShare + troubles.repeatShare
        calls[Int(place)].attempts = 0
        if calls[Int(place)].luck.chance(share) {
            returnLater(place, after: world.comeback.draw(&calls[Int(place)].luck))
        } else {
            forget(place)
        }
    }

    /// The conversation is over for the agent, who has work to do after it.
    mutating func complete(_ desk: Int32, _ end: Completion.End, wrapsUp: Bool = true) {
        let index = Int(desk)
        let place = Int(desks[index].call)
        let call = calls[place]
        if desks[index].isHandRaised {
            desks[index].isHandRaised = false
            emit(.handLowered(AgentID(index)))
        }
        let talk = precision.stated(from: call.connected, to: now)
        let completion = Completion(end: end, wait: call.wait, talk: talk, position: call.position)
        emit(.completed(call.id, QueueID(Int(call.lane)), AgentID(index), completion))
        noteLastCall(desk)
        desks[index].call = -1
        desks[index].stamp &+= 1
        let work = wrapsUp ? world.lanes[Int(call.lane)].wrapUp.draw(&calls[place].luck) : 0
        if work > 0 { beginWrapUp(desk, work) } else { scheduleFree(desk) }
    }

    private mutating func noteLastCall(_ desk: Int32) {
        var seat = seating.first(of: desk)
        while seat >= 0 {
            seating[seat].lastCall = now
            seat = seating[seat].nextOfDesk
        }
    }

    // MARK: After the call

    private mutating func beginWrapUp(_ desk: Int32, _ seconds: Double) {
        desks[Int(desk)].phase = .wrapUp
        emit(.wrapUpBegan(AgentID(Int(desk))))
        let length = Elapsed(inSeconds: seconds * world.desks[Int(desk)].pace)
        agenda.add(.wrapUpOver, at: now + length, desk, stamp: desks[Int(desk)].stamp)
    }

    mutating func endWrapUp(_ desk: Int32) {
        desks[Int(desk)].stamp &+= 1
        emit(.wrapUpEnded(AgentID(Int(desk))))
        becomeFree(desk)
    }

    /// The agent is free at this very moment, but after what happens now has happened.
    mutating func scheduleFree(_ desk: Int32) {
        desks[Int(desk)].phase = .resting
        agenda.add(.rested, at: now, desk, stamp: desks[Int(desk)].stamp)
    }
}
