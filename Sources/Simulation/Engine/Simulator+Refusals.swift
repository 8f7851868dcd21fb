import Floor

/// Whether a command can be carried out as things stand.
extension Simulator {
    func refusal(of command: Command) -> Refusal? {
        switch command {
        case .addMember(let queue, let agent, _): exists(queue) ?? exists(agent) ?? isNoMember(queue, agent)
        case .removeMember(let queue, let agent), .setPenalty(let queue, let agent, _):
            exists(queue) ?? exists(agent) ?? isMember(queue, agent)
        case .move(let agent, let from, let to, _):
            exists(from) ?? exists(to) ?? exists(agent) ?? isMember(from, agent) ?? isNoMember(to, agent)
        case .pause(let agent, let queue, _): exists(agent) ?? isAtWork(agent, queue)
        case .unpause(let agent, let queue): exists(agent) ?? isAtWork(agent, queue) ?? isPaused(agent, queue)
        case .logOff(let agent): exists(agent) ?? isAtWork(agent, nil)
        case .endWrapUp(let agent): exists(agent) ?? (desk(agent).phase == .wrapUp ? nil : .notWrappingUp)
        case .answerHand(let agent): exists(agent) ?? (desk(agent).isHandRaised ? nil : .noHandRaised)
        case .takeOver(let agent), .hangUp(let agent):
            exists(agent) ?? (desk(agent).phase == .talking ? nil : .notTalking)
        case .setPriority(let call, let queue, _), .withdraw(let call, let queue):
            exists(queue) ?? (waiting(call, in: queue) == nil ? .notWaiting : nil)
        case .send(let call, let queue, let target):
            exists(queue) ?? exists(target) ?? (waiting(call, in: queue) == nil ? .notWaiting : nil)
        }
    }

    /// The place of a call that waits in a queue, its phone ringing or not.
    func waiting(_ call: CallID, in queue: QueueID) -> Int32? {
        calls.firstIndex {
            $0.id == call && $0.lane == queue.index && ($0.phase == .inLine || $0.phase == .offered)
        }.map { Int32($0) }
    }

    private func desk(_ agent: AgentID) -> Desk { desks[Int(agent.index)] }

    private func exists(_ queue: QueueID) -> Refusal? {
        lanes.indices.contains(Int(queue.index)) ? nil : .noSuchQueue
    }

    private func exists(_ agent: AgentID) -> Refusal? {
        desks.indices.contains(Int(agent.index)) ? nil : .noSuchAgent
    }

    private func isLoggedIn(_ queue: QueueID, _ agent: AgentID) -> Bool {
        let seat = seating.seat(of: agent.index, in: queue.index)
        return seat >= 0 && seating[seat].isLoggedIn
    }

    private func isMember(_ queue: QueueID, _ agent: AgentID) -> Refusal? {
        isLoggedIn(queue, agent) ? nil : .notMember
    }

    private func isNoMember(_ queue: QueueID, _ agent: AgentID) -> Refusal? {
        isLoggedIn(queue, agent) ? .alreadyMember : nil
    }

    /// A member of the queue, or of any.
    private func isAtWork(_ agent: AgentID, _ queue: QueueID?) -> Refusal? {
        guard let queue else { return isAnywhere(agent.index) ? nil : .notMember }
        return exists(queue) ?? isMember(queue, agent)
    }

    private func isPaused(_ agent: AgentID, _ queue: QueueID?) -> Refusal? {
        var seat = seating.first(of: agent.index)
        while seat >= 0 {
            if seating[seat].pausedFor >= 0, queue == nil || seating[seat].lane == queue?.index { return nil }
            seat = seating[seat].nextOfDesk
        }
        return .notPaused
    }
}
