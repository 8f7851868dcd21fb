/// A file read on as it grows, which notices when it has been emptied and written anew.
///
/// Every read takes the last bytes of the read before along: if they are no longer where they were, the file is not
/// what it was, even when it has grown beyond that place again.
struct FollowedFile: ~Copyable {
    let identity: FileIdentity
    /// Where the next read begins, in bytes.
    private(set) var offset: Int

    /// How a file begins, by which it and its copies are known.
    struct Beginning: Hashable {
        let line: [UInt8]
        /// Seconds since 1970.
        let time: Int
    }

    private let file: Descriptor
    private var trail: [UInt8]

    private static let trailLength = 64

    /// Opens a file and takes what is before the offset as read; when it is shorter than that, nothing.
    init(opening path: String, at offset: Int) throws(FileTrouble) {
        let file = try Descriptor(opening: path, waiting: false)
        let status = try file.status()
        if status.isFolder { throw FileTrouble(path: path, cause: .folder) }
        guard status.isRegular else { throw FileTrouble(path: path, cause: .noFile) }
        let begin = offset <= status.size ? offset : 0
        let length = min(Self.trailLength, begin)
        let trail = try file.bytes(at: begin - length, count: length)
        identity = status.identity
        (self.offset, self.trail) = (begin, trail)
        self.file = file
    }

    /// Opens a file to read all of it; nil when there is none.
    init?(ifThere path: String) throws(FileTrouble) {
        do throws(FileTrouble) {
            self = try FollowedFile(opening: path, at: 0)
        } catch {
            if error.cause == .missing { return nil }
            throw error
        }
    }

    /// Reads on; 0 when there is nothing new. Nil when the file is not what it was: the next read begins at its start.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileTrouble) -> Int? {
        var before = [UInt8](repeating: 0, count: trail.count)
        let count = try readBoth(&before, buffer) - trail.count
        guard count >= 0, before == trail else {
            (offset, trail) = (0, [])
            return nil
        }
        offset += count
        let latest = trail + Array(buffer[max(0, count - Self.trailLength)..<count])
        trail = Array(latest[max(0, latest.count - Self.trailLength)...])
        return count
    }

    /// The first line and its time, once it is complete and if it bears one.
    func beginning() throws(FileTrouble) -> Beginning? {
        let bytes = try file.bytes(at: 0, count: 4096)
        guard let newline = bytes.firstIndex(of: 0x0A) else { return nil }
        let line = Array(bytes[...newline])
        return line.withUnsafeBytes { Stamp.first(in: $0) }.map { Beginning(line: line, time: $0) }
    }

    /// Where the last complete line of a file ends, in bytes.
    static func endOfLines(in path: String) throws(FileTrouble) -> Int {
        let file = try Descriptor(opening: path)
        let size = try file.status().size
        let begin = max(0, size - LineBuffer.longestLine)
        let end = try file.bytes(at: begin, count: size - begin)
        return end.lastIndex(of: 0x0A).map { begin + $0 + 1 } ?? begin
    }

    private func readBoth(
        _ before: inout [UInt8], _ buffer: UnsafeMutableRawBufferPointer
    ) throws(FileTrouble) -> Int {
        let place = UnsafeMutableRawBufferPointer.allocate(byteCount: max(before.count, 1), alignment: 1)
        defer { place.deallocate() }
        let first = UnsafeMutableRawBufferPointer(rebasing: place[..<before.count])
        let count = try file.read(into: first, then: buffer, at: offset - before.count)
        before = Array(first)
        return count
    }
}
