import CZlib

/// Unpacks gzip data of one or more members, piece by piece.
struct Inflater: ~Copyable {
    /// How far it is after a read.
    struct State {
        /// Bytes that the last read unpacked; 0 at the end.
        var unpacked = 0
        /// Packed bytes taken in so far.
        var bytesTaken = 0
        /// The data ended within a member: what was read is good, the rest is missing.
        var isTruncated = false
    }

    private var state = State()
    // zlib keeps the address of its stream, so the stream lives on the heap.
    private let stream: UnsafeMutablePointer<z_stream>
    private let input: UnsafeMutableRawBufferPointer
    private var isBetweenMembers = false
    private var isFinished = false

    /// The most that can be packed data's first piece, in bytes.
    static let inputSize = 256 << 10

    /// Begins with packed data already read, at most `inputSize` bytes.
    init(beginning: UnsafeRawBufferPointer) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        input = .allocate(byteCount: Self.inputSize, alignment: 16)
        input.copyMemory(from: beginning)
        let gzipOnly: Int32 = 16 + MAX_WBITS
        inflateInit2_(stream, gzipOnly, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        offer(beginning.count)
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    /// Unpacks into the buffer as much as there is without waiting for more once there is something.
    mutating func read(
        into output: UnsafeMutableRawBufferPointer, from file: borrowing Descriptor
    ) throws(FileTrouble) -> State {
        stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: Bytef.self)
        stream.pointee.avail_out = UInt32(output.count)
        while !isFinished, stream.pointee.avail_out == UInt32(output.count) {
            if stream.pointee.avail_in == 0 {
                offer(try file.read(into: input))
            }
            if stream.pointee.avail_in > 0, startsMemberIfDue() { try unpack(file.path) } else { end() }
        }
        state.unpacked = output.count - Int(stream.pointee.avail_out)
        return state
    }

    private mutating func end() {
        isFinished = true
        state.isTruncated = !isBetweenMembers
    }

    private mutating func offer(_ count: Int) {
        stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: Bytef.self)
        stream.pointee.avail_in = UInt32(count)
        state.bytesTaken += count
    }

    /// Gets ready for the next member; false when what follows is no gzip data, as the padding of tapes.
    private mutating func startsMemberIfDue() -> Bool {
        guard isBetweenMembers else { return true }
        guard stream.pointee.next_in.pointee == 0x1F else { return false }
        isBetweenMembers = false
        return inflateReset(stream) == Z_OK
    }

    private mutating func unpack(_ path: String) throws(FileTrouble) {
        switch inflate(stream, Z_NO_FLUSH) {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: isBetweenMembers = true
        default: throw FileTrouble(path: path, cause: .damaged)
        }
    }
}
