import Floor

/// Things go wrong, and are mended.
extension Simulator {
    mutating func begin(_ trouble: Trouble) {
        switch trouble.kind {
        case .siteOutage(let site, let share):
            for desk in staff(of: site) where luck.chance(share) { disconnect(desk, for: trouble.lasts) }
        case .trunkFailure:
            troubles.cut(until: now + trouble.lasts)
            cutCalls()
        case .systemDown(let talkFactor, let repeatShare):
            troubles.talkFactor *= talkFactor
            troubles.repeatShare += repeatShare
        case .restart:
            troubles.cut(until: now + trouble.lasts)
            restart()
        case .surge(let queue, let factor): changeArrivals(of: queue) { $0.surge *= factor }
        case .sickness(let share): spreadSickness(share, over: trouble.lasts)
        case .evacuation(let site): evacuate(site, for: trouble.lasts)
        case .imbalance(let from, let to, let share):
            guard let target = lane(named: to) else { return }
            changeArrivals(of: from) {
                $0.divertedTo = target
                $0.divertedShare = share
            }
        }
    }

    mutating func end(_ trouble: Trouble) {
        switch trouble.kind {
        case .trunkFailure, .restart: troubles.mend()
        case .systemDown(let talkFactor, let repeatShare):
            troubles.talkFactor /= talkFactor
            troubles.repeatShare -= repeatShare
        case .surge(let queue, let factor): changeArrivals(of: queue) { $0.surge /= factor }
        case .imbalance(let from, _, _): changeArrivals(of: from) { $0.divertedShare = 0 }
        // Whoever is affected comes back by themselves.
        case .siteOutage, .sickness, .evacuation: break
        }
    }

    private func lane(named name: String) -> Int32? {
        world.scenario.queues.firstIndex { $0.name == name }.map { Int32($0) }
    }

    /// Changes how callers come to a queue, to all where it has no name.
    private mutating func changeArrivals(of queue: String, _ change: (inout Lane) -> Void) {
        for lane in lanes.indices where queue.isEmpty || world.scenario.queues[lane].name == queue {
            change(&lanes[lane])
            lanes[lane].drawn = now
            scheduleArrival(Int32(lane))
        }
    }

    /// The agents of a site, of all sites where it has no name.
    private func staff(of site: String) -> [Int32] {
        desks.indices.filter { site.isEmpty || world.scenario.agents[$0].site == site }.map { Int32($0) }
    }

    // MARK: Agents vanish

    /// The agent's device is gone, with the call that it had, until some time before `length` is over.
    private mutating func disconnect(_ desk: Int32, for length: Elapsed) {
        let index = Int(desk)
        guard desks[index].isReachable, desks[index].phase != .off else { return }
        desks[index].isReachable = false
        abandonWork(desk)
        seating.mark(desk, free: false)
        emit(.reachable(AgentID(index), false))
        let share = 0.35 + 0.65 * luck.unit()
        agenda.add(.deviceBack, at: now + Elapsed(inSeconds: length.inSeconds * share), desk)
    }

    mutating func reconnect(_ desk: Int32) {
        guard !desks[Int(desk)].isReachable else { return }
        desks[Int(desk)].isReachable = true
        emit(.reachable(AgentID(Int(desk)), true))
        settle(desk)
    }

    /// Whatever the agent does is over at once.
    mutating func abandonWork(_ desk: Int32) {
        let index = Int(desk)
        switch desks[index].phase {
        case .off, .free, .resting: return
        case .ringing:
            let lane = calls[Int(desks[index].call)].lane
            missCall(desk)
            rest(desk)
            return dispatch(lane)
        case .talking:
            let place = desks[index].call
            complete(desk, .byAgent, wrapsUp: false)
            thinkAgain(place)
        case .wrapUp: emit(.wrapUpEnded(AgentID(index)))
        }
        rest(desk)
    }

    /// The agent is free at this very moment, but after what happens now has happened.
    private mutating func rest(_ desk: Int32) {
        desks[Int(desk)].stamp &+= 1
        scheduleFree(desk)
    }

    private mutating func evacuate(_ site: String, for length: Elapsed) {
        for desk in staff(of: site) where desks[Int(desk)].phase != .off {
            abandonWork(desk)
            let back = Elapsed(inSeconds: 180 * luck.unit())
            planPause(desk, world.reasons.evacuation, length + back)
        }
    }

    private mutating func spreadSickness(_ share: Double, over length: Elapsed) {
        var entries: [Timetable.Entry] = []
        for desk in desks.indices where luck.chance(share) {
            let at = now + Elapsed(inSeconds: length.inSeconds * luck.unit())
            entries.append(Timetable.Entry(at: at, what: .fallSick(Int32(desk))))
        }
        reschedule(entries)
    }

    // MARK: Calls are cut

    /// Every call comes through the trunk: those who wait are gone, those who talk are cut off.
    private mutating func cutCalls() {
        for place in calls.indices.map({ Int32($0) }) {
            switch calls[Int(place)].phase {
            case .inLine, .offered:
                leave(place, .abandoned)
                callBack(place)
            case .talking:
                complete(calls[Int(place)].desk, .byCaller)
                callBack(place)
            case .free, .away: continue
            }
        }
    }

    /// The PBX starts anew: nobody is told of the calls that it had.
    private mutating func restart() {
        emit(.restarted)
        for place in calls.indices.map({ Int32($0) }) {
            switch calls[Int(place)].phase {
            case .inLine: stepOut(place)
            case .offered: break
            case .talking: break
            case .free, .away: continue
            }
            callBack(place)
        }
        for lane in lanes.indices { (lanes[lane].waiting, lanes[lane].offered) = (0, 0) }
        for desk in desks.indices where desks[desk].phase == .ringing || desks[desk].phase == .talking {
            resetPhone(Int32(desk))
        }
    }

    private mutating func resetPhone(_ desk: Int32) {
        let index = Int(desk)
        if desks[index].isHandRaised { emit(.handLowered(AgentID(index))) }
        desks[index].isHandRaised = false
        desks[index].call = -1
        desks[index].stamp &+= 1
        scheduleFree(desk)
    }

    /// A caller who was cut off calls again when that is possible, mostly.
    private mutating func callBack(_ place: Int32) {
        guard calls[Int(place)].luck.chance(0.8) else { return forget(place) }
        let mended = (troubles.cutUntil - now).clamped.inSeconds
        returnLater(place, after: mended - 120 * Transcendental.ln(calls[Int(place)].luck.unit()))
    }
}
