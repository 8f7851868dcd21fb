package import Floor

/// Conversations found among the channels: `QueueStatus` says who is busy, and not with whom.
extension Mirror {
    /// The channels' list is complete, or was refused.
    ///
    /// - Parameter areKnown: false where the account may not see channels; then a free phone tells that a
    ///   conversation is over.
    package mutating func settleChannels(
        areKnown: Bool, at moment: Moment, on floor: Floor, _ events: inout [Event]
    ) {
        let callers = snapshot.channels.filter { $0.queue != nil && !$0.bridge.isEmpty }
        let agents = snapshot.channels.filter { $0.queue == nil }
        if areKnown {
            for caller in callers.sorted(by: { $0.age > $1.age }) {
                guard let agent = agents.first(where: { $0.bridge == caller.bridge }) else { continue }
                settleTalk(caller, agent, at: moment, on: floor, &events)
            }
            for agent in agents where agent.bridge.isEmpty { settleRing(agent, at: moment, on: floor, &events) }
        }
        let talking = Set(callers.map { caller in caller.id.lent { register.calls.call($0) } })
        for visit in floor.queues.indices.flatMap({ Array(floor.talking(in: QueueID($0))) }) {
            let goesOn = areKnown ? talking.contains(visit.call) : mayTalk(visit.agent)
            if !goesOn { agenda.add(.conversationOver(visit.call, visit.queue), at: moment + Self.patience) }
        }
        snapshot = Snapshot()
    }

    private mutating func settleTalk(
        _ caller: Snapshot.Channel, _ agent: Snapshot.Channel, at moment: Moment, on floor: Floor,
        _ events: inout [Event]
    ) {
        guard let queue = caller.queue else { return }
        let member = member(on: agent, of: queue)
        // Who was removed from his queues while talking is known by his phone alone.
        let phone = Self.phone(of: agent)
        let answerer = member?.agent ?? register.agent(phone)
        var call = caller.id.lent { register.calls.call($0) }
        guard floor.visit(of: call, in: queue, .waiting) == nil else { return }
        if floor.visit(of: call, in: queue, .talking) == nil {
            let (entered, connected) = (moment - caller.age, moment - min(agent.age, caller.age))
            let arrival = caller.id.lent { id in
                caller.number.lent { enter(id, queue, $0, position: 0, at: entered, &events) }
            }
            call = arrival.call
            let wait = connected - entered
            events.append(Event(at: connected, .connected(call, queue, answerer, wait: wait)))
        }
        conversations[call] = Conversation(
            queue: queue, agent: answerer, interface: member?.interface ?? phone, callerChannel: caller.name,
            agentChannel: agent.name, agentUniqueID: agent.id.lent { String(decoding: $0, as: UTF8.self) })
    }

    private mutating func settleRing(
        _ agent: Snapshot.Channel, at moment: Moment, on floor: Floor, _ events: inout [Event]
    ) {
        let call = agent.linkedID.lent { register.calls.call($0) }
        guard let caller = waiting[call], let member = member(on: agent, of: caller.queue) else { return }
        let ring = Ring(call: call, queue: caller.queue, agent: member.agent, since: moment)
        self.ring(ring, on: floor, &events)
    }

    /// The member whose phone a channel is: `PJSIP/101-0000002a` of `PJSIP/101`, `Local/113@desk-00000018;1` of
    /// `Local/113@desk/n`.
    private func member(on channel: Snapshot.Channel, of queue: QueueID) -> Member? {
        let phone = Self.phone(of: channel)
        let fitting = membersByKey.values.filter { $0.interface == phone || $0.interface.hasPrefix(phone + "/") }
        return fitting.first { $0.queue == queue } ?? fitting.min { $0.queue < $1.queue }
    }

    /// What stands before the channel's own number.
    private static func phone(of channel: Snapshot.Channel) -> String {
        String(channel.name[..<(channel.name.lastIndex(of: "-") ?? channel.name.endIndex)])
    }

    private func mayTalk(_ agent: AgentID?) -> Bool {
        membersByKey.values.contains { $0.agent == agent && $0.facts.status.mayTalk }
    }
}
