/// The bytes of a log, plain or unpacked: whether it is packed is told from its first bytes and not from its name.
struct ByteSource: ~Copyable {
    /// Bytes taken from the file so far, packed ones if it is packed.
    private(set) var bytesRead = 0
    /// Bytes in the file; nil when it is a pipe or a terminal.
    let size: Int?
    /// Whether the data are packed; known after the first read.
    private(set) var isPacked = false
    /// Whether packed data ended too early.
    private(set) var isTruncated = false

    private let file: Descriptor
    private var inflater: Inflater?
    private var isBegun = false

    /// Opens a file; `-` is the standard input.
    init(opening path: String) throws(FileTrouble) {
        let file = try Descriptor(opening: path)
        let status = try file.status()
        if status.isFolder { throw FileTrouble(path: path, cause: .folder) }
        size = status.isRegular ? status.size : nil
        self.file = file
    }

    /// Reads on; 0 at the end. May give less than the buffer holds.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileTrouble) -> Int {
        if !isBegun { return try begin(into: buffer) }
        if isPacked { return try unpack(into: buffer) }
        let count = try file.read(into: buffer)
        bytesRead += count
        return count
    }

    /// Reads the first piece and tells from it what the data are.
    private mutating func begin(into buffer: UnsafeMutableRawBufferPointer) throws(FileTrouble) -> Int {
        isBegun = true
        let piece = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(Inflater.inputSize))
        while bytesRead < 2 {
            let count = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: piece[bytesRead...]))
            if count == 0 { return bytesRead }
            bytesRead += count
        }
        isPacked = piece[0] == 0x1F && piece[1] == 0x8B
        guard isPacked else { return bytesRead }
        inflater = Inflater(beginning: UnsafeRawBufferPointer(rebasing: piece[..<bytesRead]))
        return try unpack(into: buffer)
    }

    private mutating func unpack(into buffer: UnsafeMutableRawBufferPointer) throws(FileTrouble) -> Int {
        let state = try inflater?.read(into: buffer, from: file) ?? Inflater.State()
        (bytesRead, isTruncated) = (state.bytesTaken, state.isTruncated)
        return state.unpacked
    }
}
