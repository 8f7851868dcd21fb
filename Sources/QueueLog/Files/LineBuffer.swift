import Glibc

/// Makes blocks of whole lines from bytes that come in pieces; keeps an unfinished line until its rest comes.
///
/// Use: read into `space()`, tell how much with `add`, take every block with `next`, and so on.
struct LineBuffer: ~Copyable {
    /// The longest line that is handed out, with its newline, in bytes; longer ones are dropped and counted.
    static let longestLine = 64 << 10
    /// Bytes behind every block that may be read, whatever is in them.
    static let slack = 64

    /// Lines dropped so far because they were too long.
    private(set) var overlongLines = 0

    private let memory: UnsafeMutableRawBufferPointer
    private let pieceSize: Int
    private var start = 0
    private var whole = 0
    private var filled = 0
    private var isSkipping = false

    /// - Parameter pieceSize: how much is read at a time, in bytes.
    init(pieceSize: Int) {
        self.pieceSize = pieceSize
        memory = .allocate(byteCount: Self.longestLine + pieceSize + Self.slack, alignment: 64)
        memory.initializeMemory(as: UInt8.self, repeating: 0)
    }

    deinit {
        memory.deallocate()
    }

    /// The last line, as long as its newline has not come.
    var remainder: UnsafeRawBufferPointer { slice(whole..<filled) }

    /// Where to read the next piece to. All blocks must have been taken; they are gone after this.
    mutating func space() -> UnsafeMutableRawBufferPointer {
        let unfinished = filled - whole
        if whole > 0, unfinished > 0, let base = memory.baseAddress {
            memmove(base, base + whole, unfinished)
        }
        (start, whole, filled) = (0, 0, unfinished)
        return UnsafeMutableRawBufferPointer(rebasing: memory[filled..<(filled + pieceSize)])
    }

    /// Takes in what has been read into the space.
    mutating func add(_ count: Int) {
        let new = filled..<(filled + count)
        filled = new.upperBound
        if let newline = lastNewline(in: new) { whole = newline + 1 }
        if isSkipping { skip(new) }
        if filled - whole >= Self.longestLine {
            overlongLines += 1
            isSkipping = true
            filled = whole
        }
    }

    /// The next block of whole lines, nil when there is none before more is read.
    mutating func next() -> UnsafeRawBufferPointer? {
        while start < whole {
            let line = overlongLine() ?? whole..<whole
            let block = start..<line.lowerBound
            start = line.upperBound
            if !line.isEmpty { overlongLines += 1 }
            if !block.isEmpty { return slice(block) }
        }
        return nil
    }

    /// Forgets everything but the count of lines dropped.
    mutating func reset() {
        (start, whole, filled, isSkipping) = (0, 0, 0, false)
    }

    /// Drops the rest of a line that was too long.
    private mutating func skip(_ new: Range<Int>) {
        if let newline = firstNewline(in: new) {
            start = newline + 1
            isSkipping = false
        } else {
            filled = whole
        }
    }

    /// The first line that is too long. Such a line has a probe in its first half, with no newline for the length
    /// of another half; so a few probes a block find it and the others cost nothing.
    private func overlongLine() -> Range<Int>? {
        var probe = start
        while probe < whole, let newline = firstNewline(in: probe..<whole) {
            if newline - probe >= Self.longestLine / 2 {
                let begin = lastNewline(in: start..<probe).map { $0 + 1 } ?? start
                if newline + 1 - begin > Self.longestLine { return begin..<(newline + 1) }
            }
            probe = max(newline + 1, probe + Self.longestLine / 2)
        }
        return nil
    }

    private func firstNewline(in range: Range<Int>) -> Int? {
        guard let base = memory.baseAddress, let found = memchr(base + range.lowerBound, 0x0A, range.count) else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private func lastNewline(in range: Range<Int>) -> Int? {
        memory[range].lastIndex(of: 0x0A)
    }

    private func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: memory[range])
    }
}
