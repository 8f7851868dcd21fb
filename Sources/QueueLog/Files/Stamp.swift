/// Times at the beginning of queue_log lines: `1700000000|…`, or `1700000000.123456|…` from a database.
enum Stamp {
    /// The time of the first line that has one, in seconds since 1970.
    static func first(in block: UnsafeRawBufferPointer) -> Int? {
        for line in block.split(separator: 0x0A) {
            if let time = time(of: line) { return time }
        }
        return nil
    }

    /// The time of the last line that has one, in seconds since 1970.
    static func last(in block: UnsafeRawBufferPointer) -> Int? {
        var end = block.endIndex
        while end > block.startIndex {
            let begin = block[..<(end - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? block.startIndex
            if let time = time(of: block[begin..<end]) { return time }
            end = begin
        }
        return nil
    }

    private static func time(of line: Slice<UnsafeRawBufferPointer>) -> Int? {
        var time = 0
        for (count, byte) in line.enumerated() {
            guard (0x30...0x39).contains(byte) else {
                return count > 0 && (byte == 0x7C || byte == 0x2E) ? time : nil
            }
            guard count < 18 else { return nil }
            time = time * 10 + Int(byte - 0x30)
        }
        return nil
    }
}
