package import Floor

/// Turns what Asterisk says into the floor's events, so that the floor is what Asterisk's own memory is.
///
/// One snapshot, then news. Every decision looks at the floor as it stands, so that what is known already (from the
/// queue_log read beside it, or from before a lost connection) is not told twice, and what differs is put right by
/// events. Moments are the PBX's own; they are handed in.
package struct Mirror: Sendable {
    /// Names and calls met so far.
    package var register: Register
    /// The members of all queues.
    package var members: some Collection<Member> { membersByKey.values }
    /// Callers in queues and conversations, by call.
    package internal(set) var waiting: [CallID: WaitingCall] = [:]
    package internal(set) var conversations: [CallID: Conversation] = [:]
    /// Whether a snapshot was taken and news are told from it on.
    package internal(set) var isFollowing = false

    var membersByKey: [MemberKey: Member] = [:]
    var interfaces = Interner()
    var rings: [Ring] = []
    var agenda = Agenda()
    var snapshot = Snapshot()
    /// Wrap-up of queues, by name in lower case: Asterisk tells the members' own times, not the queues'.
    let wrapUps: [String: Elapsed]

    /// How long after the last word of a call its end is waited for.
    static let patience = Elapsed.seconds(5)
    /// How long after a caller has left the queue an answer is waited for: it mostly comes at once.
    static let answerPatience = Elapsed.seconds(2)

    /// - Parameters:
    ///   - register: names of the configuration or of the log, to go on with.
    ///   - wrapUps: the queues' `wrapuptime`, by queue, where members have none of their own.
    package init(register: Register = Register(), wrapUps: [String: Elapsed] = [:]) {
        self.register = register
        self.wrapUps = Dictionary(wrapUps.map { ($0.key.lowercased(), $0.value) }) { $1 }
    }

    /// Takes one piece of news and tells what it means.
    ///
    /// - Parameters:
    ///   - moment: when it happened, by the PBX's clock.
    ///   - floor: as it stands; the events are to be applied before the next message.
    package mutating func take(_ message: Message, at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        guard isFollowing, case .event(let kind) = message.kind else { return }
        switch kind {
        case .queueMemberStatus, .queueMemberPause, .queueMemberPenalty, .queueMemberRinginuse, .queueMemberAdded:
            update(message, at: moment, on: floor, &events)
        case .queueMemberRemoved: remove(message, at: moment, &events)
        case .queueCallerJoin: join(message, at: moment, on: floor, &events)
        case .queueCallerAbandon: abandon(message, at: moment, on: floor, &events)
        case .queueCallerLeave: leave(message, at: moment, on: floor, &events)
        case .agentCalled: ring(message, at: moment, on: floor, &events)
        case .agentRingNoAnswer: miss(message, at: moment, &events)
        case .agentDump: dump(message, at: moment, &events)
        case .agentConnect: connect(message, at: moment, on: floor, &events)
        case .agentComplete: complete(message, at: moment, on: floor, &events)
        case .hold: hold(true, message, at: moment, on: floor, &events)
        case .unhold: hold(false, message, at: moment, on: floor, &events)
        case .hangupRequest, .softHangupRequest: noteHangup(message)
        case .hangup: noteEnd(of: message, at: moment)
        case .userEvent: raiseHand(message, at: moment, &events)
        default: break
        }
    }

    /// Lets time pass: tells what fell due.
    package mutating func advance(to now: Moment, on floor: Floor, _ events: inout [Event]) {
        for (moment, duty) in agenda.due(at: now) {
            switch duty {
            case .wrapUpEnds(let agent): events.append(Event(at: moment, .wrapUpEnded(agent)))
            case .leftUnanswered(let call, let queue): settleLeaving(call, queue, at: moment, on: floor, &events)
            case .conversationOver(let call, let queue): lose(call, queue, at: moment, on: floor, &events)
            }
        }
    }

    /// The connection is gone. What was known stays as it is until the next snapshot says what became of it.
    package mutating func disconnect() {
        isFollowing = false
        snapshot = Snapshot()
    }

    // MARK: Names

    mutating func queue(_ message: Message) -> QueueID? {
        guard let name = message["Queue"], !name.isEmpty else { return nil }
        return QueueID(register.queues.id(of: name))
    }

    /// The agent an event is about: the interface's, or the one of that name.
    mutating func agent(_ message: Message) -> AgentID? {
        guard let interface = message["Interface"], !interface.isEmpty else { return nil }
        return agent(interface, named: message["MemberName"])
    }

    /// Member names are agents, as in the queue_log; who takes another's phone over remains himself. The interface
    /// stands for the first name it was met with, for records that know no other.
    mutating func agent(_ interface: UnsafeRawBufferPointer, named name: UnsafeRawBufferPointer?) -> AgentID {
        guard let name, !name.isEmpty else { return AgentID(register.agents.id(of: interface)) }
        let id = register.agents.id(of: name)
        register.agents.join(interface, to: id)
        return AgentID(id)
    }

    /// The call a message is about; unknown where it never was in a queue.
    func call(_ message: Message, _ field: StaticString = "Uniqueid") -> CallID {
        message[field].map { register.calls.call($0) } ?? .unknown
    }
}
