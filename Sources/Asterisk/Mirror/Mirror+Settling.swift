package import Floor

/// Puts the floor right by a snapshot of the queues: what differs is told, and nothing else.
extension Mirror {
    /// The queues' snapshot is complete: from here on, news are told.
    ///
    /// - Parameters:
    ///   - hasRestarted: whether the PBX has started anew since the floor was last put right.
    package mutating func settleQueues(
        at moment: Moment, hasRestarted: Bool, on floor: Floor, _ events: inout [Event]
    ) {
        if hasRestarted {
            events.append(Event(at: moment, .restarted))
            rings.removeAll()
            waiting.removeAll()
            conversations.removeAll()
        }
        isFollowing = true
        membersByKey = snapshot.members
        if !hasRestarted { settleGone(at: moment, on: floor, &events) }
        settleMembers(at: moment, on: floor, &events)
        settleAbsent(at: moment, on: floor, &events)
        settleEntries(at: moment, isFresh: hasRestarted, on: floor, &events)
    }

    // MARK: Members

    private mutating func settleMembers(at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        var told: [Event] = []
        let byAgent = Dictionary(grouping: membersByKey.values, by: \.agent).sorted { $0.key < $1.key }
        for (agent, unordered) in byAgent {
            let memberships = unordered.sorted { ($0.queue, $0.interface) < ($1.queue, $1.interface) }
            let since = min(moment, max(floor.now, memberships.map(\.facts.knownSince).max() ?? moment))
            let known = Int(agent.index) < floor.agents.count ? floor.memberships(of: agent) : []
            for member in memberships {
                settle(member, known.first { $0.queue == member.queue }, at: since, &told)
            }
            tellReach(of: agent, at: since, on: floor, &told)
            settleWrapUp(of: agent, memberships, at: moment, on: floor, &told)
        }
        events += told.sorted { $0.at < $1.at }
    }

    private func settle(_ member: Member, _ known: Membership?, at since: Moment, _ events: inout [Event]) {
        let (queue, agent, facts) = (member.queue, member.agent, member.facts)
        if known?.isLoggedIn != true {
            events.append(Event(at: since, .memberAdded(queue, agent, penalty: facts.penalty, paused: false)))
        } else if known?.penalty != facts.penalty {
            events.append(Event(at: since, .penalised(queue, agent, penalty: facts.penalty)))
        }
        guard known?.pausedFor != facts.pausedFor else { return }
        events.append(Event(at: since, facts.pausedFor.map { .paused(queue, agent, $0) } ?? .unpaused(queue, agent)))
    }

    private mutating func settleWrapUp(
        of agent: AgentID, _ memberships: [Member], at moment: Moment, on floor: Floor, _ events: inout [Event]
    ) {
        let ends = memberships.filter { $0.facts.lastCall != .never }.map { $0.facts.lastCall + $0.facts.wrapUp }
        agenda.remove(.wrapUpEnds(agent))
        if let end = ends.max(), end > moment {
            events.append(Event(at: moment, .wrapUpBegan(agent)))
            agenda.add(.wrapUpEnds(agent), at: end)
        } else if Int(agent.index) < floor.agents.count, floor[agent].isWrappingUp {
            events.append(Event(at: moment, .wrapUpEnded(agent)))
        }
    }

    /// Whom the floor holds for members, or for at work, and Asterisk does not.
    private func settleAbsent(at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        let present = Set(membersByKey.values.map { Pair(queue: $0.queue, agent: $0.agent) })
        let agents = Set(membersByKey.values.map(\.agent))
        for membership in floor.memberships where membership.isLoggedIn {
            let pair = Pair(queue: membership.queue, agent: membership.agent)
            if !present.contains(pair) { events.append(Event(at: moment, .memberRemoved(pair.queue, pair.agent))) }
        }
        for index in floor.agents.indices where floor.agents[index].state.isStaffed {
            let agent = AgentID(index)
            if !agents.contains(agent) { events.append(Event(at: moment, .loggedOff(agent))) }
        }
    }

    private struct Pair: Hashable {
        let queue: QueueID
        let agent: AgentID
    }

    // MARK: Callers

    /// Whom the floor holds for waiting, and Asterisk does not: gone while nobody looked. Phones that still ring will be
    /// found among the channels.
    private mutating func settleGone(at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        for ring in rings { events.append(Event(at: moment, .answeredElsewhere(ring.call, ring.queue, ring.agent))) }
        rings.removeAll()
        let present = Set(snapshot.entries.map { entry in entry.id.lent { register.calls.call($0) } })
        for visit in floor.queues.indices.flatMap({ Array(floor.waiting(in: QueueID($0))) }) {
            guard !present.contains(visit.call) else { continue }
            let wait = (moment - visit.entered).clamped
            waiting[visit.call] = nil
            events.append(Event(at: moment, .left(visit.call, visit.queue, .unknownCause, wait: wait)))
        }
    }

    private mutating func settleEntries(
        at moment: Moment, isFresh: Bool, on floor: Floor, _ events: inout [Event]
    ) {
        for entry in snapshot.entries.sorted(by: { ($1.wait, $0.position) < ($0.wait, $1.position) }) {
            let known = entry.id.lent { register.calls.call($0) }
            let isKnown = !isFresh && floor.visit(of: known, in: entry.queue, .waiting) != nil
            guard let call = isKnown ? known : enter(entry, at: moment - entry.wait, &events) else { continue }
            waiting[call] = WaitingCall(queue: entry.queue, channel: entry.channel, isFromSnapshot: true)
        }
    }

    /// A caller who came while nobody looked. Nil where the log, being ahead, has told this visit to its end.
    private mutating func enter(_ entry: Snapshot.Entry, at entered: Moment, _ events: inout [Event]) -> CallID? {
        var told: [Event] = []
        let arrival = entry.id.lent { id in
            entry.number.lent { enter(id, entry.queue, $0, position: entry.position, at: entered, &told) }
        }
        guard arrival.lastEntryHere == .never || arrival.lastEntryHere < entered - Self.patience else { return nil }
        events += told
        return arrival.call
    }
}
