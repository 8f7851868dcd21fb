import Glibc

/// A folder of its own for one test, gone with it.
package final class Scratch {
    package let path: String

    package init() {
        var template = Array("/tmp/gemba-files-XXXXXX".utf8CString)
        _ = mkdtemp(&template)
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        run("rm -rf \(path)")
    }

    /// The path of a file in the folder.
    package func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// Makes a file anew.
    @discardableResult
    package func write(_ name: String, _ bytes: some Collection<UInt8>) -> String {
        put(name, bytes, flags: O_TRUNC)
    }

    /// Adds to a file, or makes it.
    @discardableResult
    package func append(_ name: String, _ text: String) -> String {
        put(name, Array(text.utf8), flags: O_APPEND)
    }

    /// What a file holds; empty where there is none.
    package func read(_ name: String) -> String {
        guard let file = fopen(self(name), "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Runs a shell command in the folder and waits for it.
    package func run(_ command: String) {
        Shell(in: path, command).wait()
    }

    private func put(_ name: String, _ bytes: some Collection<UInt8>, flags: Int32) -> String {
        let file = open(self(name), O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o644)
        let bytes = Array(bytes)
        var done = 0
        while done < bytes.count {
            done += bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        }
        close(file)
        return self(name)
    }
}
