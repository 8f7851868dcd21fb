import Floor

/// One line of a queue_log before it is spelled: `time|call|queue|agent|EVENT|data…`.
struct Record {
    /// What stands in the field of the call.
    enum Subject {
        case call(CallID)
        /// The channel of the agent who takes the call, in place of the caller's.
        case channel(CallID)
        case none, manager
    }

    enum Datum {
        case number(Int64)
        case text(String)
        case reason(ReasonID)
        case caller(Caller)
        /// The channel of the agent who takes the call.
        case channel(CallID)
    }

    var word: Word
    var subject: Subject
    var queue: QueueID?
    var agent: AgentID?
    var data: [Datum]

    init(
        _ word: Word, _ subject: Subject = .none, _ queue: QueueID? = nil, _ agent: AgentID? = nil, _ data: [Datum] = []
    ) {
        self.word = word
        self.subject = subject
        self.queue = queue
        self.agent = agent
        self.data = data
    }

    /// Nil where a queue_log has no word for it.
    init?(_ what: Happening, _ notes: LineNotes) {
        switch what {
        case .entered(let call, let queue, let entry):
            let data: [Datum] = [.text(""), .caller(entry.caller), .number(Int64(entry.position))]
            self.init(.enterQueue, .call(call), queue, nil, data)
        case .notAnswered(let call, let queue, let agent, let rang):
            self.init(.ringNoAnswer, .call(call), queue, agent, [.number(rang.microseconds / 1_000)])
        case .ringCanceled(let call, let queue, let agent, let rang):
            self.init(.ringCanceled, .call(call), queue, agent, [.number(rang.microseconds / 1_000)])
        case .connected(let call, let queue, let agent, let wait):
            let data: [Datum] = [.seconds(wait), .channel(call), .seconds(notes.rang)]
            self.init(.connect, .call(call), queue, agent, data)
        case .completed(let call, let queue, let agent, let completion):
            self.init(Self.word(completion.end), .call(call), queue, agent, Self.data(completion, call))
        case .left(let call, let queue, let loss, let wait):
            guard let word = Self.word(loss) else { return nil }
            self.init(word, .call(call), queue, nil, Self.data(loss, wait, notes))
        case .failed(let call, let queue): self.init(.sysCompat, .call(call), queue)
        case .dumped(let queue, let agent): self.init(.agentDump, .none, queue, agent)
        case .outbound(let queue, let agent): self.init(.outCall, .none, queue, agent)
        default: self.init(aboutAgent: what)
        }
    }

    private init?(aboutAgent what: Happening) {
        switch what {
        case .memberAdded(let queue, let agent, _, let paused):
            self.init(.addMember, .manager, queue, agent, [.text(paused ? "PAUSED" : "")])
        case .memberRemoved(let queue, let agent): self.init(.removeMember, .manager, queue, agent)
        case .paused(let queue, let agent, let reason): self.init(.pause, .none, queue, agent, [.reason(reason)])
        case .unpaused(let queue, let agent): self.init(.unpause, .none, queue, agent)
        case .penalised(let queue, let agent, let penalty):
            self.init(.penalty, .none, queue, agent, [.number(Int64(penalty))])
        case .loggedIn(let agent): self.init(.agentLogin, .none, nil, agent)
        case .loggedOff(let agent): self.init(.agentLogoff, .none, nil, agent)
        case .restarted: self.init(.queueStart)
        default: return nil
        }
    }
}

extension Record.Datum {
    fileprivate static func seconds(_ length: Elapsed?) -> Record.Datum {
        length.map { .number($0.wholeSeconds) } ?? .text("")
    }
}

// MARK: - Words and data

extension Record {
    private static func word(_ end: Completion.End) -> Word {
        switch end {
        case .byAgent: .completeAgent
        case .byCaller: .completeCaller
        case .blindTransfer: .blindTransfer
        case .attendedTransfer: .attendedTransfer
        case .transfer: .transfer
        }
    }

    /// Wait, talk and position stand last; a transfer says before them where it went.
    private static func data(_ completion: Completion, _ call: CallID) -> [Datum] {
        let figures: [Datum] = [
            .seconds(completion.wait), .seconds(completion.talk), .number(Int64(completion.position)),
        ]
        return switch completion.end {
        case .byAgent, .byCaller: figures
        case .blindTransfer, .transfer: [.text("700"), .text("from-agents")] + figures
        case .attendedTransfer: [.text("BRIDGE"), .channel(call)] + figures
        }
    }

    private static func word(_ loss: Loss) -> Word? {
        switch loss {
        case .abandoned: .abandon
        case .timedOut: .exitWithTimeout
        case .exitKey: .exitWithKey
        case .exitEmpty: .exitEmpty
        case .withdrawn: .withdraw
        // What Asterisk's events call it.
        case .unknownCause: .abandon
        // The restart says it for all of them.
        case .lost: nil
        }
    }

    private static func data(_ loss: Loss, _ wait: Elapsed?, _ notes: LineNotes) -> [Datum] {
        let figures: [Datum] = [.number(Int64(notes.place)), .number(Int64(notes.origin)), .seconds(wait)]
        return switch loss {
        case .exitKey: [.text("1")] + figures
        case .withdrawn: figures + [.text("")]
        default: figures
        }
    }
}
