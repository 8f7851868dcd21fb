import Glibc

/// Writes results to standard output; fails where they do not arrive.
func emit(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
        if count < 0 {
            if errno == EINTR { continue }
            throw Failure("standard output: \(String(cString: strerror(errno)))")
        }
        bytes = bytes.dropFirst(count)
    }
}
