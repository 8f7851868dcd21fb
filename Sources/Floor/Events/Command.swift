/// What a supervisor asks the PBX to do. A value: asking changes nothing; only events change the floor.
package enum Command: Hashable, Sendable {
    // MARK: Memberships

    case addMember(QueueID, AgentID, penalty: Int32)
    case removeMember(QueueID, AgentID)
    /// Out of one queue and into another.
    case move(AgentID, from: QueueID, to: QueueID, penalty: Int32)
    case setPenalty(QueueID, AgentID, penalty: Int32)

    // MARK: Agents

    /// Not ready, in one queue or in all.
    case pause(AgentID, in: QueueID?, for: ReasonID)
    case unpause(AgentID, in: QueueID?)
    case logOff(AgentID)
    case endWrapUp(AgentID)
    /// Answers a raised hand.
    case answerHand(AgentID)

    // MARK: Calls

    case setPriority(CallID, QueueID, Int32)
    /// Takes a waiting caller out of the queue.
    case withdraw(CallID, QueueID)
    /// Takes a waiting caller out of one queue and sends him to another.
    case send(CallID, from: QueueID, to: QueueID)
    /// Takes the conversation away from its agent, to the one who asks.
    case takeOver(AgentID)
    /// Ends the agent's conversation.
    case hangUp(AgentID)
}

/// Why a command is not carried out.
package enum Refusal: Hashable, Error, Sendable {
    case noSuchQueue, noSuchAgent
    case alreadyMember, notMember
    case notPaused, notWrappingUp, notTalking, noHandRaised
    /// The caller is not waiting there, or no longer.
    case notWaiting
}
