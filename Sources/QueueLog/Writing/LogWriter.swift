package import Floor

/// Writes the floor's events as lines of a queue_log, byte for byte in the fields that Asterisk uses.
///
/// Times are whole seconds. What a queue_log cannot say (ringing, hold, wrap-up, refusals at the door, reachability,
/// raised hands) is left out. Names may hold anything: pipes and control characters become `_`, as Asterisk has it for
/// callers' names.
package struct LogWriter: Sendable {
    /// Tells which calls are one and the same: the seconds before the dot of every call's id.
    private let epoch: Int64
    private var names = LogNames()
    private var line = LineNotes()

    /// - Parameter epoch: what calls' ids begin with; when the PBX started, say. One log, one epoch.
    package init(epoch: Moment) { self.epoch = epoch.seconds }

    /// Appends the event's line, if it has one.
    package mutating func write(_ event: Event, _ register: Register, to bytes: inout [UInt8]) {
        if let record = record(of: event) { write(record, at: event.at, register, to: &bytes) }
    }

    /// The event's line before it is spelled, if it has one.
    mutating func record(of event: Event) -> Record? {
        line.follow(event)
        return Record(event.what, line)
    }

    /// Appends a line.
    mutating func write(_ record: Record, at moment: Moment, _ register: Register, to bytes: inout [UInt8]) {
        bytes.append(decimal: moment.seconds)
        bytes.append(pipe)
        bytes.append(id(record))
        bytes.append(pipe)
        bytes.append(record.queue.map { names.name(of: $0, register) } ?? LogNames.none)
        bytes.append(pipe)
        bytes.append(record.agent.map { names.name(of: $0, register) } ?? LogNames.none)
        bytes.append(pipe)
        bytes.append(contentsOf: record.word.spelling.utf8)
        bytes.append(pipe)
        writeData(record.data, register, to: &bytes)
        bytes.append(0x0A)
    }

    private func id(_ record: Record) -> [UInt8] {
        switch record.subject {
        case .call(let call) where call != .unknown: uniqueID(2 * Int64(call.index))
        case .channel(let call): uniqueID(2 * Int64(call.index) + 1)
        case .manager: Array("MANAGER".utf8)
        default: LogNames.none
        }
    }

    /// Caller and agent have a channel each, numbered by one counter.
    private func uniqueID(_ number: Int64) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(decimal: epoch)
        bytes.append(0x2E)
        bytes.append(decimal: number)
        return bytes
    }

    private mutating func writeData(_ data: [Record.Datum], _ register: Register, to bytes: inout [UInt8]) {
        for (place, datum) in data.enumerated() {
            if place > 0 { bytes.append(pipe) }
            switch datum {
            case .number(let number): bytes.append(decimal: number)
            case .text(let text): bytes.append(contentsOf: text.utf8)
            case .reason(let reason): bytes.append(names.name(of: reason, register))
            case .caller(let caller): bytes.append(LogNames.clean(register.names[caller]))
            case .channel(let call): bytes.append(uniqueID(2 * Int64(call.index) + 1))
            }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: [UInt8]) { append(contentsOf: text) }

    /// Appends a whole number in decimal digits.
    fileprivate mutating func append(decimal number: Int64) {
        if number < 0 { append(0x2D) }
        var digits: InlineArray<20, UInt8> = .init(repeating: 0)
        var (rest, count) = (number.magnitude, 0)
        repeat {
            digits[count] = UInt8(rest % 10) + 0x30
            rest /= 10
            count += 1
        } while rest > 0
        while count > 0 {
            count -= 1
            append(digits[count])
        }
    }
}
