import Floor

/// Commands about callers and conversations.
extension Planner {
    func prioritising(_ caller: ChannelName, _ queue: QueueID, _ priority: Int32) -> Step {
        let action = Action(.queueChangePriorityCaller).with(.queue, FieldText(mirror.name(of: queue)))
            .with(.caller, caller.field).with(.priority, FieldText(max(0, priority))).with(.immediate, "yes")
        return Step(action, .word)
    }

    func withdrawing(_ call: CallID, _ caller: ChannelName, _ queue: QueueID, _ word: String) -> Step {
        let action = Action(.queueWithdrawCaller).with(.queue, FieldText(mirror.name(of: queue)))
            .with(.caller, caller.field).with(.withdrawInfo, FieldText(word))
        return Step(action, .isNotWaiting(call, queue))
    }

    /// The caller goes to the supervisor's phone; the agent is left.
    func takingOver(_ agent: AgentID) throws(Obstacle) -> Step {
        guard let desk else { throw .noDesk }
        let action = Action(.redirect).with(.channel, try callerChannel(of: agent).field)
            .with(.context, FieldText(desk.context)).with(.exten, FieldText(desk.exten)).with(.priority, "1")
        return Step(action, .word)
    }

    func lowering(_ member: Member) -> Step {
        let action = Action(.userEvent).with(.userEvent, "GembaHand").with(.interface, FieldText(member.interface))
            .with(.state, "down")
        return Step(action, .word)
    }

    func caller(_ call: CallID, in queue: QueueID) throws(Obstacle) -> ChannelName {
        guard let caller = mirror.waiting[call], caller.queue == queue else { throw .noCaller }
        guard let name = ChannelName(caller.channel) else { throw .oddChannel }
        return name
    }

    func callerChannel(of agent: AgentID) throws(Obstacle) -> ChannelName {
        guard let conversation = mirror.conversation(of: agent) else { throw .noConversation }
        guard let name = ChannelName(conversation.callerChannel) else { throw .oddChannel }
        return name
    }
}
