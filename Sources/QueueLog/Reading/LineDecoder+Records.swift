import Floor

/// What each record of the log says, in the floor's terms.
extension LineDecoder {
    @inline(__always)
    mutating func happening(_ parts: Parts, at moment: Moment) -> Happening {
        let queue = queue(parts)
        guard let word = vocabulary.word(parts.event) else { return unknown(parts) }
        let data = parts.data
        inspect(word, parts, data)
        switch word {
        case .enterQueue: return enter(parts, queue, data, at: moment)
        case .connect:
            return .connected(call(parts), queue, agent(parts), wait: wait(data[0]))
        case .completeAgent: return complete(.byAgent, parts, queue, data)
        case .completeCaller: return complete(.byCaller, parts, queue, data)
        case .blindTransfer: return complete(.blindTransfer, parts, queue, data)
        case .attendedTransfer: return complete(.attendedTransfer, parts, queue, data)
        case .transfer: return complete(.transfer, parts, queue, data)
        case .abandon: return .left(call(parts), queue, .abandoned, wait: wait(data.fromEnd(1)))
        case .exitWithTimeout: return .left(call(parts), queue, .timedOut, wait: wait(data.fromEnd(1)))
        case .exitWithKey: return .left(call(parts), queue, .exitKey, wait: wait(data.fromEnd(1)))
        case .exitEmpty: return .left(call(parts), queue, .exitEmpty, wait: wait(data.fromEnd(1)))
        case .withdraw: return .left(call(parts), queue, .withdrawn, wait: wait(data[2]))
        case .ringNoAnswer: return .notAnswered(call(parts), queue, agent(parts), rang: milliseconds(data[0]))
        case .ringCanceled: return .ringCanceled(call(parts), queue, agent(parts), rang: milliseconds(data[0]))
        case .agentDump: return .dumped(queue, agent(parts))
        case .sysCompat: return .failed(call(parts), queue)
        case .outCall: return .outbound(queue, agent(parts))
        case .full, .joinEmpty, .closed, .joinUnavailable: return .refused(queue)
        default: return member(word, parts, queue, data)
        }
    }

    private mutating func member(_ word: Word, _ parts: Parts, _ queue: QueueID, _ data: Fields) -> Happening {
        switch word {
        case .addMember:
            return .memberAdded(queue, agent(parts), penalty: nil, paused: data[0]?.elementsEqual(paused) ?? false)
        case .removeMember: return .memberRemoved(queue, agent(parts))
        case .pause: return .paused(queue, agent(parts), reason(data.bytes))
        case .unpause: return .unpaused(queue, agent(parts))
        case .penalty:
            guard let penalty = number(data[0]) else { return .noted }
            return .penalised(queue, agent(parts), penalty: Int32(clamping: penalty))
        case .agentLogin, .agentCallbackLogin: return .loggedIn(agent(parts))
        case .agentLogoff, .agentCallbackLogoff: return .loggedOff(agent(parts))
        case .queueStart: return .restarted
        // One PAUSEALL is followed by a PAUSE for every queue; only those count.
        default: return .noted
        }
    }

    private mutating func enter(_ parts: Parts, _ queue: QueueID, _ data: Fields, at moment: Moment) -> Happening {
        let arrival = register.calls.enter(parts.call, queue, at: moment)
        var entry = Entry(lastEntry: arrival.lastEntry, lastEntryHere: arrival.lastEntryHere)
        entry.caller = data[1].map { caller($0) } ?? .unknown
        entry.position = data[2].flatMap { number($0) }.map { Int32(clamping: $0) } ?? 0
        // A call that was here before is no second call of its caller.
        if followsCallers && arrival.lastEntry == .never {
            entry.lastOfCaller = register.callers.enter(entry.caller, at: moment)
        }
        return .entered(arrival.call, queue, entry)
    }

    /// Wait, talk and position stand last: transfers put one to three fields before them.
    private mutating func complete(
        _ end: Completion.End, _ parts: Parts, _ queue: QueueID, _ data: Fields
    ) -> Happening {
        let completion = Completion(
            end: end, wait: wait(data.fromEnd(3)), talk: wait(data.fromEnd(2)),
            position: number(data.fromEnd(1)).map { Int32(clamping: $0) } ?? 0)
        return .completed(call(parts), queue, agent(parts), completion)
    }
}

private let paused = Array("PAUSED".utf8)
