import Floor

/// Callers wait, and leave.
extension Simulator {
    // MARK: Entering

    /// A call enters a queue; false where it is turned away.
    mutating func enter(_ place: Int32, _ lane: Int32) -> Bool {
        guard admits(lane) else {
            emit(.refused(QueueID(Int(lane))))
            return false
        }
        let index = Int(place)
        calls[index].lane = lane
        calls[index].entered = now
        calls[index].attempts &+= 1
        prepare(place, lane)
        lanes[Int(lane)].waiting &+= 1
        calls[index].position = position(of: place, in: lane)
        let entry = Entry(
            caller: calls[index].caller, position: calls[index].position, lastEntry: calls[index].visits.last,
            lastEntryHere: calls[index].visits.last(in: lane),
            lastOfCaller: calls[index].visits.last == .never ? calls[index].lastOfCaller : .never)
        if calls[index].visits.last == .never { calls[index].lastOfCaller = precision.stated(now) }
        calls[index].visits.enter(lane, at: precision.stated(now))
        emit(.entered(calls[index].id, QueueID(Int(lane)), entry))
        seekAgent(place)
        return true
    }

    private func admits(_ lane: Int32) -> Bool {
        let index = Int(lane)
        return lanes[index].waiting < world.lanes[index].capacity
            && (world.lanes[index].joinsEmpty || lanes[index].members > 0)
    }

    /// Draws what the caller brings along: the need to talk, priority and patience.
    private mutating func prepare(_ place: Int32, _ lane: Int32) {
        let index = Int(place)
        calls[index].phase = .inLine
        calls[index].need = world.lanes[Int(lane)].talk.draw(&calls[index].luck)
        calls[index].isComplaint = calls[index].luck.chance(world.lanes[Int(lane)].complaints.share)
        let isPreferred = calls[index].luck.chance(world.lanes[Int(lane)].preferredShare)
        calls[index].priority = isPreferred ? world.lanes[Int(lane)].preferredPriority : world.lanes[Int(lane)].priority
        setDeadline(place, lane)
    }

    /// Until when the caller stays: patience, as it reacts to the announced wait, or the queue's limit.
    private mutating func setDeadline(_ place: Int32, _ lane: Int32) {
        let index = Int(place)
        calls[index].deadline = .distantFuture
        if let sampler = world.lanes[Int(lane)].length {
            let patience = patience(sampler.draw(&calls[index].luck), hearing: place, lane)
            calls[index].deadline = now + Elapsed(inSeconds: patience)
            calls[index].cause =
                calls[index].luck.chance(world.lanes[Int(lane)].patience.keyShare) ? .exitKey : .abandoned
        }
        if let timeout = world.lanes[Int(lane)].timeout, now + timeout < calls[index].deadline {
            calls[index].deadline = now + timeout
            calls[index].cause = .timedOut
        }
    }

    /// A caller's patience after the announcement: some hang up on hearing it, the others know what they wait for.
    private mutating func patience(_ seconds: Double, hearing place: Int32, _ lane: Int32) -> Double {
        let index = Int(lane)
        guard world.lanes[index].patience.isAnnounced, lanes[index].waiting > 0 else { return seconds }
        let expected =
            Double(lanes[index].waiting + 1) * world.lanes[index].handle / Double(max(1, lanes[index].serving))
        guard expected > seconds else { return seconds }
        let plan = world.lanes[index].patience
        if calls[Int(place)].luck.chance(plan.balking) { return 4 + 8 * calls[Int(place)].luck.unit() }
        return seconds * plan.stretch
    }

    /// Place in the queue on entering, from 1: behind everybody of the same or a higher priority.
    private func position(of place: Int32, in lane: Int32) -> Int32 {
        var passed: Int32 = 0
        var other = lanes[Int(lane)].last
        while other >= 0, calls[Int(other)].priority < calls[Int(place)].priority {
            passed &+= 1
            other = calls[Int(other)].ahead
        }
        return lanes[Int(lane)].waiting &- passed
    }

    // MARK: In line

    /// Puts a call in line by priority, then by the time of entering, and lets patience run.
    mutating func lineUp(_ place: Int32) {
        let index = Int(place)
        let lane = Int(calls[index].lane)
        calls[index].phase = .inLine
        var ahead = lanes[lane].last
        while ahead >= 0, goes(place, before: ahead) { ahead = calls[Int(ahead)].ahead }
        let behind = ahead >= 0 ? calls[Int(ahead)].behind : lanes[lane].first
        calls[index].ahead = ahead
        calls[index].behind = behind
        if ahead >= 0 { calls[Int(ahead)].behind = place } else { lanes[lane].first = place }
        if behind >= 0 { calls[Int(behind)].ahead = place } else { lanes[lane].last = place }
        lanes[lane].inLine &+= 1
        arm(place)
    }

    private func goes(_ place: Int32, before other: Int32) -> Bool {
        let (a, b) = (calls[Int(place)], calls[Int(other)])
        return a.priority == b.priority ? a.entered < b.entered : a.priority > b.priority
    }

    mutating func stepOut(_ place: Int32) {
        let call = calls[Int(place)]
        let lane = Int(call.lane)
        if call.ahead >= 0 { calls[Int(call.ahead)].behind = call.behind } else { lanes[lane].first = call.behind }
        if call.behind >= 0 { calls[Int(call.behind)].ahead = call.ahead } else { lanes[lane].last = call.ahead }
        lanes[lane].inLine &-= 1
    }

    /// Lets the caller's patience run, where it does not yet.
    mutating func arm(_ place: Int32) {
        guard !calls[Int(place)].isArmed, calls[Int(place)].deadline != .distantFuture else { return }
        calls[Int(place)].isArmed = true
        agenda.add(.deadline, at: calls[Int(place)].deadline, place, stamp: calls[Int(place)].stamp)
    }

    // MARK: Leaving

    /// The caller's patience, or the queue's, is over.
    mutating func giveUp(_ place: Int32) {
        let cause = calls[Int(place)].cause
        leave(place, cause)
        follow(place, cause)
    }

    /// A waiting call leaves its queue unanswered.
    mutating func leave(_ place: Int32, _ loss: Loss) {
        let index = Int(place)
        let lane = Int(calls[index].lane)
        switch calls[index].phase {
        case .inLine: stepOut(place)
        case .offered: silence(place, hungUp: true)
        default: return
        }
        calls[index].stamp &+= 1
        calls[index].isArmed = false
        lanes[lane].waiting &-= 1
        let wait = precision.stated(from: calls[index].entered, to: now)
        emit(.left(calls[index].id, QueueID(lane), loss, wait: wait))
    }

    /// What a caller does who left unanswered: overflows, calls again, or goes for good.
    mutating func follow(_ place: Int32, _ loss: Loss) {
        let lane = Int(calls[Int(place)].lane)
        if loss == .timedOut, world.lanes[lane].overflow >= 0, calls[Int(place)].hops < 3 {
            calls[Int(place)].hops &+= 1
            if !enter(place, world.lanes[lane].overflow) { forget(place) }
            return
        }
        let callers = world.scenario.callers
        if calls[Int(place)].attempts <= callers.retrials, calls[Int(place)].luck.chance(callers.retrialShare) {
            returnLater(place, after: world.retrial.draw(&calls[Int(place)].luck))
        } else {
            forget(place)
        }
    }

    /// Sends everybody away where the last member has gone and the queue is not to be waited in.
    mutating func clearWhereEmpty(_ lane: Int32) {
        guard lanes[Int(lane)].members == 0, world.lanes[Int(lane)].leavesEmpty else { return }
        while lanes[Int(lane)].first >= 0 {
            let place = lanes[Int(lane)].first
            leave(place, .exitEmpty)
            follow(place, .exitEmpty)
        }
    }
}
