package import Floor

/// Turns the lines of a queue_log into the floor's events: `time|call|queue|agent|EVENT|data…`.
///
/// Total: any bytes are accepted. A line that cannot be read, or only in part, is counted under its own name in
/// `checks`. Reading a line allocates nothing, except when it names somebody new.
package struct LineDecoder: Sendable {
    /// Names and calls met so far.
    package var register: Register
    /// What was wrong with lines, by kind.
    package private(set) var checks = Checks()
    /// Lines read, good or bad.
    package private(set) var lines = 0
    /// Whether to tell who calls again; costs a look-up for every caller.
    private let followsCallers: Bool
    private let vocabulary = Vocabulary()

    package init(register: Register = Register(), followsCallers: Bool = true) {
        self.register = register
        self.followsCallers = followsCallers
    }

    /// Counts something that the reader of the file found.
    package mutating func note(_ check: Check, times: Int = 1) { checks.note(check, times: times) }

    /// Reads a block of whole lines, each ended by a line feed, and hands on the events.
    ///
    /// - Parameter block: with 16 readable bytes behind its end.
    @inline(__always)
    package mutating func decode(_ block: UnsafeRawBufferPointer, _ body: (Event) -> Void) {
        var start = 0
        while start < block.count {
            var end = start
            while end < block.count && block[end] != 0x0A { end &+= 1 }
            if let event = decode(line: UnsafeRawBufferPointer(rebasing: block[start..<end])) { body(event) }
            start = end &+ 1
        }
    }

    /// Reads one line, without its line feed.
    ///
    /// - Parameter line: with 16 readable bytes behind its end.
    /// - Returns: nil where it holds no event.
    package mutating func decode(line: UnsafeRawBufferPointer) -> Event? {
        lines &+= 1
        var end = line.count
        while end > 0 && line[end &- 1] == 0x0D { end &-= 1 }
        if end < line.count { note(.carriageReturn) }
        guard let parts = Parts(UnsafeRawBufferPointer(rebasing: line[..<end])) else { return refuse(line, end) }
        switch TimeStamp.read(parts.time) {
        case .success(let moment): return Event(at: moment, happening(parts, at: moment))
        case .failure(let fault):
            noteUnreadable(fault.check)
            if parts.time.starts(with: [0xEF, 0xBB, 0xBF]) { note(.byteOrderMark) }
            return nil
        }
    }

    private mutating func refuse(_ line: UnsafeRawBufferPointer, _ end: Int) -> Event? {
        noteUnreadable(end == 0 ? .emptyLine : .tooFewFields)
        if line[..<end].contains(where: { $0 < 0x20 || $0 == 0x7F }) { note(.controlCharacter) }
        return nil
    }

    private mutating func noteUnreadable(_ check: Check) {
        note(.unreadableLine)
        note(check)
    }

    // MARK: Records

    @inline(__always)
    private mutating func happening(_ parts: Parts, at moment: Moment) -> Happening {
        let queue = QueueID(register.queues.id(of: parts.queue))
        guard let word = vocabulary.word(parts.event) else { return unknown(parts) }
        let data = Fields(parts.data)
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
        case .pause: return .paused(queue, agent(parts), ReasonID(register.reasons.id(of: data.bytes)))
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
        entry.caller = data[1].map { register.caller($0) } ?? .unknown
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

    // MARK: Fields

    @inline(__always)
    private func call(_ parts: Parts) -> CallID { register.calls.call(parts.call) }

    @inline(__always)
    private mutating func agent(_ parts: Parts) -> AgentID { AgentID(register.agents.id(of: parts.agent)) }

    private mutating func wait(_ field: UnsafeRawBufferPointer?) -> Elapsed? {
        number(field).map { Elapsed(seconds: $0) }
    }

    private mutating func milliseconds(_ field: UnsafeRawBufferPointer?) -> Elapsed {
        number(field).map { Elapsed(milliseconds: $0) } ?? .zero
    }

    @inline(__always)
    private mutating func number(_ field: UnsafeRawBufferPointer?) -> Int64? {
        switch Number(field) {
        case .value(let value):
            if value < 0 { note(.numberNegative) }
            return value
        case .missing: return nil
        case .malformed:
            note(.fieldNotANumber)
            return nil
        }
    }

    // MARK: Faults

    @inline(__always)
    private mutating func inspect(_ word: Word, _ parts: Parts, _ data: Fields) {
        if data.count < word.fields.lowerBound { note(.fieldsMissing) }
        if data.count > word.fields.upperBound { note(.fieldsSurplus) }
        if parts.call.isEmpty && word.needsCall { note(.callMissing) }
        if parts.queue.isEmpty && word.needsQueue { note(.queueMissing) }
        if parts.agent.isEmpty && word.needsAgent { note(.agentMissing) }
    }

    /// A custom record, or a name with a pipe in it that shifted the event by a field or two.
    private mutating func unknown(_ parts: Parts) -> Happening {
        let data = Fields(parts.data)
        if parts.event.isEmpty {
            note(.eventMissing)
        } else if data[0].flatMap({ vocabulary.word($0) }) != nil || data[1].flatMap({ vocabulary.word($0) }) != nil {
            note(.eventShifted)
        } else {
            note(.eventUnknown)
        }
        if String(validating: parts.event, as: UTF8.self) == nil { note(.invalidUTF8) }
        return .noted
    }
}

private let paused = Array("PAUSED".utf8)
