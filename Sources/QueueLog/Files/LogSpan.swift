/// From when to when a log file reaches, by its first and last line that bear a time.
struct LogSpan {
    let path: String
    /// Seconds since 1970.
    let first: Int
    /// Seconds since 1970.
    let last: Int

    /// Looks into a file; nil when no line at its beginning bears a time. Packed files have to be read through.
    init?(path: String) throws(FileTrouble) {
        var blocks = try LineBlocks(path: path)
        guard let first = try Self.first(in: &blocks) else { return nil }
        self.path = path
        self.first = first
        last = try (blocks.isPacked ? Self.last(in: &blocks) : Self.last(inPlain: path)) ?? first
    }

    /// How far into a file to look for a line with a time, in blocks of about a mebibyte.
    private static let patience = 4

    private static func first(in blocks: inout LineBlocks) throws(FileTrouble) -> Int? {
        for _ in 0..<patience {
            guard let block = try blocks.next() else { return nil }
            if let time = Stamp.first(in: block) { return time }
        }
        return nil
    }

    private static func last(in blocks: inout LineBlocks) throws(FileTrouble) -> Int? {
        var last: Int?
        while let block = try blocks.next() {
            last = Stamp.last(in: block) ?? last
        }
        return last
    }

    /// Looks at the end of a plain file only.
    private static func last(inPlain path: String) throws(FileTrouble) -> Int? {
        let file = try Descriptor(opening: path)
        let size = try file.status().size
        let begin = max(0, size - 4 * LineBuffer.longestLine)
        let end = try file.bytes(at: begin, count: size - begin)
        guard let newline = end.firstIndex(of: 0x0A) else { return nil }
        let lines = begin == 0 ? end[...] : end[(newline + 1)...]
        return lines.withUnsafeBytes { Stamp.last(in: $0) }
    }
}
