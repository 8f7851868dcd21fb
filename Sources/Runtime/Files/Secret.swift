import Glibc

/// A secret, from where nobody else can read it: never from the arguments, which every user of the machine sees.
package enum Secret {
    /// Why there is none, and what to do.
    package struct Problem: Error, Hashable, CustomStringConvertible {
        package let description: String

        package init(description: String) { self.description = description }
    }

    /// The first line of a file, which must be readable by its owner alone.
    package static func read(file path: String) throws(Problem) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Problem(description: "\(path): \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Problem(description: "\(path): not a file")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw Problem(description: "\(path): others can read it; say chmod 600 \(path)")
        }
        guard let secret = line(of: descriptor) else { throw Problem(description: "\(path): empty") }
        return secret
    }

    /// Asks at the terminal, without showing what is typed; nil where there is no terminal.
    package static func ask(_ prompt: String) -> String? {
        let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var modes = termios()
        guard tcgetattr(descriptor, &modes) == 0 else { return nil }
        var silent = modes
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(descriptor, TCSAFLUSH, &silent)
        defer {
            tcsetattr(descriptor, TCSAFLUSH, &modes)
            put("\n", to: descriptor)
        }
        put(prompt, to: descriptor)
        return line(of: descriptor)
    }

    private static func put(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// The first line, without its end; nil where it is empty.
    private static func line(of descriptor: Int32) -> String? {
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        let line = bytes.prefix(max(0, count)).prefix { $0 != 0x0A && $0 != 0x0D }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }
}
