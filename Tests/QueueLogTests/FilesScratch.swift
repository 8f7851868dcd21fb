import CZlib
import Glibc

/// A folder of its own for one test, gone with it.
final class Scratch {
    let path: String

    init() {
        var template = Array("/tmp/gemba-files-XXXXXX".utf8CString)
        _ = mkdtemp(&template)
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        run("rm -rf \(path)")
    }

    /// The path of a file in the folder.
    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// Makes a file anew.
    @discardableResult
    func write(_ name: String, _ bytes: some Collection<UInt8>) -> String {
        put(name, bytes, flags: O_TRUNC)
    }

    /// Adds to a file, or makes it.
    @discardableResult
    func append(_ name: String, _ text: String) -> String {
        put(name, Array(text.utf8), flags: O_APPEND)
    }

    /// Runs a shell command in the folder and waits for it.
    func run(_ command: String) {
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

/// One gzip member.
func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
        &stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    let count = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(output.count)
            deflate(&stream, Z_FINISH)
            return output.count - Int(stream.avail_out)
        }
    }
    deflateEnd(&stream)
    return Array(output.prefix(count))
}
