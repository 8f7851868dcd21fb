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
    let followsCallers: Bool
    let vocabulary = Vocabulary()

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
        guard let base = block.baseAddress else { return }
        var start = 0
        while start < block.count {
            let cuts = Cuts(base, from: start, limit: block.count)
            if let event = decode(base, cuts) { body(event) }
            start = cuts.end &+ 1
        }
    }

    /// Reads one line, without its line feed.
    ///
    /// - Parameter line: with 16 readable bytes behind its end.
    /// - Returns: nil where it holds no event.
    package mutating func decode(line: UnsafeRawBufferPointer) -> Event? {
        guard let base = line.baseAddress else { return nil }
        return decode(base, Cuts(base, from: 0, limit: line.count))
    }

    private mutating func decode(_ base: UnsafeRawPointer, _ cuts: Cuts) -> Event? {
        lines &+= 1
        var end = cuts.end
        while end > cuts.start && base.load(fromByteOffset: end &- 1, as: UInt8.self) == 0x0D { end &-= 1 }
        if end < cuts.end { note(.carriageReturn) }
        guard let parts = Parts(base, cuts, end: end) else {
            let line = UnsafeRawBufferPointer(start: base + cuts.start, count: end &- cuts.start)
            return refuse(line, line.isEmpty ? .emptyLine : .tooFewFields)
        }
        switch TimeStamp.read(parts.time) {
        case .success(let moment): return Event(at: moment, happening(parts, at: moment))
        case .failure(let fault):
            guard let moment = timeBehindMark(parts.time) else {
                return refuse(parts.range(cuts.start, end), fault.check)
            }
            note(.byteOrderMark)
            return Event(at: moment, happening(parts, at: moment))
        }
    }

    /// The time of a line before which an editor has put the mark of UTF-8.
    private func timeBehindMark(_ time: UnsafeRawBufferPointer) -> Moment? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        guard time.starts(with: mark) else { return nil }
        return try? TimeStamp.read(UnsafeRawBufferPointer(rebasing: time[mark.count...])).get()
    }

    private mutating func refuse(_ line: UnsafeRawBufferPointer, _ check: Check) -> Event? {
        note(.unreadableLine)
        note(check)
        noteControls(in: line)
        return nil
    }
}
