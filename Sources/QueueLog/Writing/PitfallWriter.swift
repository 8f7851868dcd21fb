package import Floor

/// Writes events as lines of a queue_log that has the pitfalls of real ones.
package struct PitfallWriter: Sendable {
    private var writer: LogWriter
    private let pitfalls: Pitfalls
    /// Conversations whose transfer was not logged, until the caller hangs up.
    private var overlong: [(end: Moment, event: Event)] = []
    /// When each agent's pause or return was told for all queues.
    private var toldForAll: [AgentID: Moment] = [:]

    package init(_ writer: LogWriter, _ pitfalls: Pitfalls) {
        self.writer = writer
        self.pitfalls = pitfalls
    }

    /// Begins the log: the PBX has just started.
    package mutating func begin(at moment: Moment, to bytes: inout [UInt8]) {
        writer.write(Record(.queueStart), at: pitfalls.stamp(moment), Register(), to: &bytes)
    }

    /// Begins the file after a rotation.
    package mutating func reopen(at moment: Moment, to bytes: inout [UInt8]) {
        writer.write(Record(.configReload), at: pitfalls.stamp(moment), Register(), to: &bytes)
    }

    /// Appends the event's lines.
    package mutating func write(_ event: Event, _ register: Register, to bytes: inout [UInt8]) {
        endOverlong(before: event, register, to: &bytes)
        switch event.what {
        case .completed(let call, let queue, let agent, let completion) where isSilent(call, completion):
            let excess = pitfalls.excess(call)
            let talk = completion.talk.map { $0 + excess }
            let late = Completion(end: .byCaller, wait: completion.wait, talk: talk, position: completion.position)
            let end = event.at + excess
            overlong.append((end, Event(at: end, .completed(call, queue, agent, late))))
        case .paused(_, let agent, let reason): tellForAll(.pauseAll, agent, [.reason(reason)], event, register, &bytes)
        case .unpaused(_, let agent): tellForAll(.unpauseAll, agent, [], event, register, &bytes)
        default: writeOne(event, register, to: &bytes)
        }
    }

    private func isSilent(_ call: CallID, _ completion: Completion) -> Bool {
        switch completion.end {
        case .byAgent, .byCaller: false
        case .blindTransfer, .attendedTransfer, .transfer: pitfalls.meets(call, oneIn: 3, .silentTransfer)
        }
    }

    private mutating func endOverlong(before event: Event, _ register: Register, to bytes: inout [UInt8]) {
        // Whoever talks when the PBX starts anew is not heard of again.
        if case .restarted = event.what { overlong.removeAll() }
        let due = overlong.filter { $0.end <= event.at }.sorted { $0.end < $1.end }
        overlong.removeAll { $0.end <= event.at }
        for (_, event) in due { writeOne(event, register, to: &bytes) }
    }

    private mutating func tellForAll(
        _ word: Word, _ agent: AgentID, _ data: [Record.Datum], _ event: Event, _ register: Register,
        _ bytes: inout [UInt8]
    ) {
        if toldForAll[agent] != event.at {
            toldForAll[agent] = event.at
            writer.write(Record(word, .none, nil, agent, data), at: pitfalls.stamp(event.at), register, to: &bytes)
        }
        writeOne(event, register, to: &bytes)
    }

    private mutating func writeOne(_ event: Event, _ register: Register, to bytes: inout [UInt8]) {
        guard var record = writer.record(of: event) else { return }
        let stamp = pitfalls.stamp(event.at)
        if case .call(let call) = record.subject {
            switch record.word {
            case .enterQueue where pitfalls.meets(call, oneIn: 7, .custom):
                let custom = Record(.did, record.subject, record.queue, nil, [.text("4005550100")])
                writer.write(custom, at: stamp, register, to: &bytes)
            case .completeAgent, .completeCaller:
                if pitfalls.meets(call, oneIn: 40, .masquerade) { record.subject = .channel(call) }
            default: break
            }
        }
        writer.write(record, at: stamp, register, to: &bytes)
    }
}
