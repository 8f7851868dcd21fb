import Glibc

/// A file open for reading, closed when it goes.
struct Descriptor: ~Copyable {
    let path: String
    private let number: Int32

    /// Opens a file; `-` is the standard input.
    ///
    /// - Parameter waiting: whether to wait for a writer, where the path is a pipe's.
    init(opening path: String, waiting: Bool = true) throws(FileTrouble) {
        let flags = O_RDONLY | O_CLOEXEC | (waiting ? 0 : O_NONBLOCK)
        let number = path == "-" ? STDIN_FILENO : open(path, flags)
        guard number >= 0 else { throw FileTrouble(path: path, number: errno) }
        self.path = path
        self.number = number
    }

    deinit {
        if number != STDIN_FILENO { close(number) }
    }

    /// What the system says about the open file.
    func status() throws(FileTrouble) -> FileStatus {
        var info = stat()
        guard fstat(number, &info) == 0 else { throw FileTrouble(path: path, number: errno) }
        return FileStatus(info)
    }

    /// Reads on from where the last read ended; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileTrouble) -> Int {
        try uninterrupted { Glibc.read(number, buffer.baseAddress, buffer.count) }
    }

    /// Reads from an offset, first into one buffer and then on into another, in one step.
    func read(
        into first: UnsafeMutableRawBufferPointer, then second: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(FileTrouble) -> Int {
        let parts = [
            iovec(iov_base: first.baseAddress, iov_len: first.count),
            iovec(iov_base: second.baseAddress, iov_len: second.count),
        ]
        return try uninterrupted { preadv(number, parts, Int32(parts.count), offset) }
    }

    /// Up to `count` bytes from an offset on.
    func bytes(at offset: Int, count: Int) throws(FileTrouble) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = try uninterrupted { pread(number, &bytes, count, offset) }
        return Array(bytes.prefix(got))
    }

    private func uninterrupted(_ call: () -> Int) throws(FileTrouble) -> Int {
        while true {
            let count = call()
            if count >= 0 { return count }
            if errno != EINTR { throw FileTrouble(path: path, number: errno) }
        }
    }
}
