import Glibc

/// A file that is written anew, in pieces.
struct NewFile: ~Copyable {
    private let path: String
    private let number: Int32

    init(_ path: String) throws(WritingTrouble) {
        number = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard number >= 0 else { throw WritingTrouble(path: path, number: errno) }
        self.path = path
    }

    deinit { close(number) }

    /// Writes the bytes and takes them away.
    func write(_ bytes: inout [UInt8]) throws(WritingTrouble) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { throw WritingTrouble(path: path, number: errno) }
            done += max(0, count)
        }
        bytes.removeAll(keepingCapacity: true)
    }
}

/// Why a file cannot be written: which file, and what the system says.
package struct WritingTrouble: Error, Equatable, Sendable, CustomStringConvertible {
    package let path: String
    /// The system's error number.
    package let number: Int32

    package var description: String {
        "\(path): \(String(cString: strerror(number))); name a file in a folder that you may write to"
    }
}
