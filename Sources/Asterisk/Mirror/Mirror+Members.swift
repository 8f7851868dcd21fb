import Floor

/// Members as the news tell of them.
extension Mirror {
    /// Every event about a member states all of it: what changed is told.
    mutating func update(_ message: Message, at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        guard let key = memberKey(message, "Interface") else { return }
        let facts = facts(message, of: key.queue)
        guard let old = membersByKey[key] else { return add(message, key, facts, at: moment, on: floor, &events) }
        guard old.facts != facts else { return }
        membersByKey[key]?.facts = facts
        tell(old, now: facts, at: moment, on: floor, &events)
    }

    private mutating func add(
        _ message: Message, _ key: MemberKey, _ facts: MemberFacts, at moment: Moment, on floor: Floor,
        _ events: inout [Event]
    ) {
        guard let member = member(message, key, facts, interface: "Interface", name: "MemberName") else { return }
        membersByKey[key] = member
        let (queue, agent) = (member.queue, member.agent)
        events.append(Event(at: moment, .memberAdded(queue, agent, penalty: facts.penalty, paused: false)))
        if let reason = facts.pausedFor { events.append(Event(at: moment, .paused(queue, agent, reason))) }
        tellReach(of: agent, at: moment, on: floor, &events)
    }

    private func tell(
        _ old: Member, now facts: MemberFacts, at moment: Moment, on floor: Floor, _ events: inout [Event]
    ) {
        let (queue, agent) = (old.queue, old.agent)
        if facts.penalty != old.facts.penalty {
            events.append(Event(at: moment, .penalised(queue, agent, penalty: facts.penalty)))
        }
        if facts.pausedFor != old.facts.pausedFor {
            events.append(
                Event(at: moment, facts.pausedFor.map { .paused(queue, agent, $0) } ?? .unpaused(queue, agent)))
        }
        if facts.status.isReachable != old.facts.status.isReachable {
            tellReach(of: agent, at: moment, on: floor, &events)
        }
    }

    /// An agent is reachable by any of the phones that the queues know.
    func tellReach(of agent: AgentID, at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        let phones = membersByKey.values.filter { $0.agent == agent }
        let isReachable = phones.isEmpty || phones.contains { $0.facts.status.isReachable }
        let was = Int(agent.index) >= floor.agents.count || floor[agent].isReachable
        if isReachable != was { events.append(Event(at: moment, .reachable(agent, isReachable))) }
    }

    mutating func remove(_ message: Message, at moment: Moment, _ events: inout [Event]) {
        guard let key = memberKey(message, "Interface"), let member = membersByKey.removeValue(forKey: key) else {
            return
        }
        // The same agent may be a member by another phone.
        let stays = membersByKey.values.contains { $0.queue == member.queue && $0.agent == member.agent }
        if !stays { events.append(Event(at: moment, .memberRemoved(member.queue, member.agent))) }
    }

    // MARK: Reading

    mutating func memberKey(_ message: Message, _ field: StaticString) -> MemberKey? {
        guard let queue = queue(message), let interface = message[field], !interface.isEmpty else { return nil }
        return MemberKey(queue: queue, interface: Int32(truncatingIfNeeded: interfaces.index(of: interface)))
    }

    mutating func facts(_ message: Message, of queue: QueueID) -> MemberFacts {
        var facts = MemberFacts(message, reasons: &register.reasons)
        if facts.wrapUp == .zero, !wrapUps.isEmpty {
            facts.wrapUp = wrapUps[register.queues.names[Int(queue.index)].lowercased()] ?? .zero
        }
        return facts
    }

    /// Snapshots call the same things by other names than the news.
    mutating func member(
        _ message: Message, _ key: MemberKey, _ facts: MemberFacts, interface: StaticString, name: StaticString
    ) -> Member? {
        guard let bytes = message[interface], let text = message.text(interface) else { return nil }
        return Member(
            queue: key.queue, agent: agent(bytes, named: message[name]), interface: text,
            name: message.text(name) ?? text, stateInterface: message.text("StateInterface") ?? text,
            isDynamic: message["Membership"]?.elementsEqual("dynamic".utf8) ?? false, facts: facts)
    }
}
