import Floor

/// From the answer to the end of the work that a call makes.
extension Mirror {
    mutating func connect(_ message: Message, at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        guard let queue = queue(message), let agent = agent(message), let id = message["Uniqueid"] else { return }
        let wait = Elapsed.seconds(max(0, min(86_400, message.number("HoldTime") ?? 0)))
        var call = register.calls.call(id)
        guard floor.visit(of: call, in: queue, .talking) == nil else { return note(message, call, queue, agent) }
        if floor.visit(of: call, in: queue, .waiting) == nil {
            call = enter(id, queue, message["CallerIDNum"], position: 0, at: moment - wait, &events).call
        }
        waiting[call] = nil
        for ring in rings where ring.call == call && ring.agent != agent {
            events.append(Event(at: moment, .answeredElsewhere(call, ring.queue, ring.agent)))
        }
        rings.removeAll { $0.call == call }
        agenda.remove(.wrapUpEnds(agent))
        events.append(Event(at: moment, .connected(call, queue, agent, wait: wait)))
        note(message, call, queue, agent)
    }

    private mutating func note(_ message: Message, _ call: CallID, _ queue: QueueID, _ agent: AgentID) {
        conversations[call] = Conversation(
            queue: queue, agent: agent, interface: message.text("Interface") ?? "",
            callerChannel: message.text("Channel") ?? "", agentChannel: message.text("DestChannel") ?? "",
            agentUniqueID: message.text("DestUniqueid") ?? "")
    }

    mutating func complete(_ message: Message, at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        guard let queue = queue(message), let agent = agent(message) else { return }
        guard let call = conversation(message, queue, agent, on: floor) else { return }
        conversations[call] = nil
        agenda.remove(.conversationOver(call, queue))
        let completion = Completion(
            end: end(message["Reason"]), wait: message.number("HoldTime").map { .seconds($0) },
            talk: message.number("TalkTime").map { .seconds($0) })
        events.append(Event(at: moment, .completed(call, queue, agent, completion)))
        beginWrapUp(of: agent, in: queue, at: moment, &events)
    }

    /// The conversation that ends. Where the caller's channel is gone already, Asterisk names queue and agent alone.
    private func conversation(_ message: Message, _ queue: QueueID, _ agent: AgentID, on floor: Floor) -> CallID? {
        let call = call(message)
        if floor.visit(of: call, in: queue, .talking) != nil { return call }
        guard message["Uniqueid"] == nil, Int(queue.index) < floor.queues.count else { return nil }
        return floor.talking(in: queue).first { $0.agent == agent }?.call
    }

    private func end(_ reason: UnsafeRawBufferPointer?) -> Completion.End {
        guard let reason else { return .byCaller }
        if reason.elementsEqual("agent".utf8) { return .byAgent }
        return reason.elementsEqual("transfer".utf8) ? .transfer : .byCaller
    }

    /// A talking caller who begins to wait was redirected: the agent is free, though Asterisk tells the end only when the
    /// caller goes at last.
    mutating func endTalking(_ call: CallID, at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        guard let conversation = conversations[call] else { return }
        let (queue, agent) = (conversation.queue, conversation.agent)
        guard let visit = floor.visit(of: call, in: queue, .talking) else { return }
        conversations[call] = nil
        agenda.remove(.conversationOver(call, queue))
        let completion = Completion(end: .transfer, wait: visit.wait, talk: (moment - visit.connected).clamped)
        events.append(Event(at: moment, .completed(call, queue, agent, completion)))
        beginWrapUp(of: agent, in: queue, at: moment, &events)
    }

    /// Wrap-up is what Asterisk leaves the member alone for; nothing announces it.
    private mutating func beginWrapUp(
        of agent: AgentID, in queue: QueueID, at moment: Moment, _ events: inout [Event]
    ) {
        let length = membersByKey.values.first { $0.queue == queue && $0.agent == agent }?.facts.wrapUp ?? .zero
        guard length > .zero else { return }
        events.append(Event(at: moment, .wrapUpBegan(agent)))
        agenda.remove(.wrapUpEnds(agent))
        agenda.add(.wrapUpEnds(agent), at: moment + length)
    }

    // MARK: Channels

    /// Holds name no queue and no agent: the agent's channel tells, or the call that it is linked to.
    mutating func hold(
        _ isHeld: Bool, _ message: Message, at moment: Moment, on floor: Floor, _ events: inout [Event]
    ) {
        guard let agent = agent(onChannelOf: message), Int(agent.index) < floor.agents.count else { return }
        guard floor[agent].isHolding != isHeld else { return }
        events.append(Event(at: moment, isHeld ? .held(agent) : .resumed(agent)))
    }

    private func agent(onChannelOf message: Message) -> AgentID? {
        guard let channel = message.text("Channel"), let id = message.text("Uniqueid") else { return nil }
        if let direct = conversations.values.first(where: { $0.agentUniqueID == id }) { return direct.agent }
        let linked = conversations[call(message, "Linkedid")]
        return linked?.callerChannel == channel ? nil : linked?.agent
    }

    /// The caller's channel ends. Asterisk tells the end of the conversation before or shortly after.
    mutating func noteEnd(of message: Message, at moment: Moment) {
        let call = call(message)
        guard let conversation = conversations[call] else { return }
        agenda.add(.conversationOver(call, conversation.queue), at: moment + Self.patience)
    }

    /// A conversation whose end was never told.
    mutating func lose(
        _ call: CallID, _ queue: QueueID, at moment: Moment, on floor: Floor, _ events: inout [Event]
    ) {
        conversations[call] = nil
        guard floor.visit(of: call, in: queue, .talking) != nil else { return }
        events.append(Event(at: moment, .left(call, queue, .lost, wait: nil)))
    }
}
