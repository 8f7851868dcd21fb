/// A log file, plain or gzip, or the standard input, in blocks of whole lines.
///
/// Memory stays the same whatever the file: about 1.1 MiB, and 0.3 more for gzip.
package struct LineBlocks: ~Copyable {
    private var source: ByteSource
    private var lines = LineBuffer(pieceSize: 1 << 20)

    /// Opens a file; `-` is the standard input. Gzip is known by its first bytes.
    package init(path: String) throws(FileTrouble) {
        source = try ByteSource(opening: path)
    }

    /// The next block: one line or more, each with its newline, and 64 bytes behind them that may be read.
    /// Nil at the end. A block is gone with the next call.
    package mutating func next() throws(FileTrouble) -> UnsafeRawBufferPointer? {
        while true {
            if let block = lines.next() { return block }
            let count = try source.read(into: lines.space())
            if count == 0 { return nil }
            lines.add(count)
        }
    }

    /// After the end: the last line if it has no newline, else empty. Valid as long as these blocks.
    package var remainder: UnsafeRawBufferPointer { lines.remainder }

    /// Lines left out because they were longer than 64 KiB.
    package var overlongLines: Int { lines.overlongLines }

    /// Bytes taken from the file so far, packed ones if it is packed; with `size` it tells how far we are.
    package var bytesRead: Int { source.bytesRead }

    /// Bytes in the file when it was opened; nil when that cannot be known, as of a pipe.
    package var size: Int? { source.size }

    /// Whether gzip data ended too early: all that was in them has been handed out, the rest is missing.
    package var isTruncated: Bool { source.isTruncated }

    /// Whether the file is gzip; known after the first block.
    var isPacked: Bool { source.isPacked }
}
