import Glibc

/// Cuts a stream of bytes into messages.
///
/// Total: any bytes, cut anywhere, are accepted. Lines end in CR LF or LF; empty messages are passed over; what grows
/// beyond all measure is dropped up to the next empty line. The buffer is used again, so that what nobody wants
/// allocates nothing.
package struct MessageReader: Sendable {
    /// What the server says of itself in the first line, such as `Asterisk Call Manager/11.0.0`; nil before it came.
    package private(set) var greeting: String?
    /// Messages that were dropped because they were longer than `limit`.
    package private(set) var overlong = 0
    /// The longest message that is kept, in bytes.
    package static let limit = 1 << 20

    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var filled = 0
    /// Where the line begins that is not complete yet.
    private var line = 0
    private var scanned = 0
    private var isAtStart = true
    private var isDropping = false

    /// Readable bytes behind a message's end, as look-ups of names want them.
    private static let reach = 16

    package init() {}

    /// Takes bytes in and hands out every message that is complete.
    package mutating func read(_ bytes: UnsafeRawBufferPointer, _ body: (Message) throws -> Void) rethrows {
        append(bytes)
        var start = 0
        while let end = nextLineEnd() {
            let isEmpty = end - line == 1 || (end - line == 2 && buffer[line] == 0x0D)
            if isAtStart { start = greet(upTo: end) }
            if isEmpty {
                if line > start && !isDropping { try hand(start..<line, body) }
                isDropping = false
                start = end
            }
            line = end
        }
        compact(from: start)
    }

    /// The place behind the next line feed; nil where no line is complete.
    private mutating func nextLineEnd() -> Int? {
        let found = buffer.withUnsafeBytes { buffer -> Int? in
            guard let base = buffer.baseAddress, let end = memchr(base + scanned, 0x0A, filled - scanned) else {
                return nil
            }
            return UnsafeRawPointer(end) - base + 1
        }
        scanned = found ?? filled
        return found
    }

    /// The first line is the greeting, unless it is a field already. Returns where the first message begins.
    private mutating func greet(upTo end: Int) -> Int {
        isAtStart = false
        let text = buffer[line..<end].prefix { $0 != 0x0D && $0 != 0x0A }
        if text.contains(0x3A) { return line }
        greeting = String(decoding: text, as: UTF8.self)
        return end
    }

    private func hand(_ range: Range<Int>, _ body: (Message) throws -> Void) rethrows {
        try buffer.withUnsafeBytes { try body(Message(UnsafeRawBufferPointer(rebasing: $0[range]))) }
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        let needed = filled + bytes.count + Self.reach
        if needed > buffer.count {
            buffer.append(contentsOf: repeatElement(0, count: max(needed, buffer.count * 2) - buffer.count))
        }
        buffer.withUnsafeMutableBytes { buffer in
            guard let source = bytes.baseAddress, let target = buffer.baseAddress else { return }
            memcpy(target + filled, source, bytes.count)
        }
        filled += bytes.count
    }

    /// Moves what is not complete to the front; drops it where it is longer than anything Asterisk says.
    private mutating func compact(from start: Int) {
        var start = start
        if filled - start > Self.limit || isDropping {
            if !isDropping { overlong += 1 }
            isDropping = true
            // Of a line without an end its last byte is kept, so that its rest is not taken for an empty line.
            start = filled - line > Self.limit ? filled - 1 : line
        }
        buffer.withUnsafeMutableBytes { buffer in
            guard let base = buffer.baseAddress, start > 0 else { return }
            memmove(base, base + start, filled - start)
        }
        filled -= start
        line = max(0, line - start)
        scanned = filled
    }
}
