package import Floor

/// Puts the floor's commands into Asterisk's actions.
///
/// A move is an addition and then a removal, so that nobody is ever in no queue. Members of the configuration cannot
/// be removed: they are paused for a reason of the program's own, by which the way back knows them.
package struct Planner: Sendable {
    /// The reason that stands for "moved away by gemba".
    package static let awayReason = "gemba: moved away"

    let mirror: Mirror
    let desk: Desk?

    package init(_ mirror: Mirror, desk: Desk? = nil) {
        self.mirror = mirror
        self.desk = desk
    }

    /// The steps of a command, in order.
    package func steps(of command: Command) throws(Obstacle) -> [Step] {
        switch command {
        case .addMember(let queue, let agent, let penalty): try adding(agent, to: queue, penalty, like: nil)
        case .removeMember(let queue, let agent): [removing(try member(agent, in: queue))]
        case .move(let agent, let from, let to, let penalty): try moving(agent, from, to, penalty)
        case .setPenalty(let queue, let agent, let penalty): [penalising(try member(agent, in: queue), max(0, penalty))]
        case .pause(let agent, let queue, let reason): try pausing(agent, in: queue, for: text(of: reason))
        case .unpause(let agent, let queue): try pausing(agent, in: queue, for: nil)
        case .logOff(let agent): try memberships(of: agent).map { removing($0) }
        case .endWrapUp: throw .noWrapUpToEnd
        case .answerHand(let agent): [lowering(try memberships(of: agent)[0])]
        case .setPriority(let call, let queue, let priority):
            [prioritising(try caller(call, in: queue), queue, priority)]
        case .withdraw(let call, let queue): [withdrawing(call, try caller(call, in: queue), queue, "gemba")]
        case .send(let call, let from, let to):
            // The dialplan sends on whom it gets back with a queue's name.
            [withdrawing(call, try caller(call, in: from), from, mirror.name(of: to))]
        case .takeOver(let agent): [try takingOver(agent)]
        case .hangUp(let agent): [Step(Action(.hangup).with(.channel, try callerChannel(of: agent).field), .word)]
        }
    }

    /// The one step that rings the supervisor's phone into a conversation.
    package func steps(of mode: Listening, to agent: AgentID) throws(Obstacle) -> [Step] {
        guard let desk else { throw .noDesk }
        guard let conversation = mirror.conversation(of: agent) else { throw .noConversation }
        guard let channel = ChannelName(conversation.agentChannel) else { throw .oddChannel }
        let action = Action(.originate).with(.channel, FieldText(desk.phone)).with(.application, "ChanSpy")
            .with(.data, FieldText(channel.field.text + "," + mode.options)).with(.async, "true")
            .with(.timeout, "30000")
        return [Step(action, .originated)]
    }

    // MARK: Memberships

    private func moving(
        _ agent: AgentID, _ from: QueueID, _ to: QueueID, _ penalty: Int32
    ) throws(Obstacle) -> [Step] {
        let old = try member(agent, in: from)
        return try adding(agent, to: to, penalty, like: old) + [removing(old)]
    }

    /// Into a queue, as the agent is elsewhere: phone, name, and whether not ready and why.
    private func adding(
        _ agent: AgentID, to queue: QueueID, _ penalty: Int32, like old: Member?
    ) throws(Obstacle) -> [Step] {
        if let there = mirror.member(agent, in: queue), mirror.reason(of: there) == Self.awayReason {
            return [pausing(there.interface, agent, in: queue, for: nil)]
        }
        let others = try memberships(of: agent)
        let model = old ?? others[0]
        let reason = old.flatMap { mirror.reason(of: $0) }
        let action = Action(.queueAdd).with(.queue, FieldText(mirror.name(of: queue)))
            .with(.interface, FieldText(model.interface)).with(.penalty, FieldText(max(0, penalty)))
            .with(.paused, reason == nil ? nil : "true")
            .with(.memberName, FieldText(model.name, limit: FieldText.nameLimit))
            .with(.stateInterface, FieldText(model.stateInterface))
        let add = Step(action, .isMember(queue, agent), doneAlready: "Already there")
        // The reason of an addition is not known to every version; a pause is.
        return reason.map { [add, pausing(model.interface, agent, in: queue, for: $0)] } ?? [add]
    }

    private func removing(_ member: Member) -> Step {
        guard member.isDynamic else {
            return pausing(member.interface, member.agent, in: member.queue, for: Self.awayReason)
        }
        let action = Action(.queueRemove).with(.queue, FieldText(mirror.name(of: member.queue)))
            .with(.interface, FieldText(member.interface))
        return Step(action, .isNoMember(member.queue, member.agent), doneAlready: "Not there")
    }

    private func penalising(_ member: Member, _ penalty: Int32) -> Step {
        let action = Action(.queuePenalty).with(.queue, FieldText(mirror.name(of: member.queue)))
            .with(.interface, FieldText(member.interface)).with(.penalty, FieldText(penalty))
        return Step(action, .hasPenalty(member.agent, in: member.queue, penalty))
    }

    // MARK: Pauses

    /// One step for each of the agent's phones.
    private func pausing(
        _ agent: AgentID, in queue: QueueID?, for reason: String?
    ) throws(Obstacle) -> [Step] {
        let memberships = try memberships(of: agent).filter { queue == nil || $0.queue == queue }
        guard !memberships.isEmpty else { throw .noMember }
        let phones = Set(memberships.map(\.interface)).sorted()
        let steps = phones.map { pausing($0, agent, in: queue, for: reason) }
        // The proof is about the agent; it holds with the last of the phones.
        return steps.dropLast().map { Step($0.action, .word) } + steps.suffix(1)
    }

    private func pausing(_ interface: String, _ agent: AgentID, in queue: QueueID?, for reason: String?) -> Step {
        let told = reason.map { FieldText($0, limit: FieldText.nameLimit) }
        let action = Action(.queuePause).with(.queue, queue.map { FieldText(mirror.name(of: $0)) })
            .with(.interface, FieldText(interface)).with(.paused, told == nil ? "false" : "true").with(.reason, told)
        return Step(action, told.map { .isPaused(agent, in: queue, reason: $0.text) } ?? .isReady(agent, in: queue))
    }

    private func text(of reason: ReasonID) -> String {
        let names = mirror.register.reasons.names
        return names.indices.contains(Int(reason.index)) ? names[Int(reason.index)] : ""
    }

    // MARK: Looking

    private func memberships(of agent: AgentID) throws(Obstacle) -> [Member] {
        let found = mirror.members(of: agent)
        guard !found.isEmpty else { throw .noMember }
        return found
    }

    private func member(_ agent: AgentID, in queue: QueueID) throws(Obstacle) -> Member {
        guard let member = mirror.member(agent, in: queue) else { throw .noMember }
        return member
    }
}
