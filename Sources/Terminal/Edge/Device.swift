import CNcurses
import Glibc
import Screen

/// The terminal as a file: opened for us alone, so that making it non-blocking does not do the same to the shell, which
/// shares the descriptors it gave us.
struct Device {
    let descriptor: Int32

    /// The controlling terminal of this process, provided that a person sits at both its ends.
    init() throws(TerminalProblem) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        // In a container the name may lead nowhere; /dev/tty then still does.
        let names = [ttyname(STDOUT_FILENO).map { String(cString: $0) }, "/dev/tty"].compactMap { $0 }
        let flags = O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        guard let opened = names.lazy.map({ open($0, flags) }).first(where: { $0 >= 0 }) else { throw .notATerminal }
        descriptor = opened
    }

    /// The size the terminal claims. One that does not know its size (a serial line) says 0; 80 by 24 is then the custom.
    var size: Size {
        var window = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return Size(width: 80, height: 24)
        }
        return Size(width: Int(window.ws_col), height: Int(window.ws_row))
    }

    /// The line's settings, or nil when the terminal is gone.
    var settings: termios? {
        var settings = termios()
        return tcgetattr(descriptor, &settings) == 0 ? settings : nil
    }

    /// Every key reaches us as it was pressed, ^C, ^S and ^Z too, and every byte of ours reaches the terminal unchanged.
    func makeRaw(from settings: termios) {
        var raw = settings
        cfmakeraw(&raw)
        tcsetattr(descriptor, TCSANOW, &raw)
    }

    /// Reads what is there. Nil when the terminal is gone, empty when nothing was there after all.
    func read() -> [UInt8]? {
        let count = 16 * 1_024
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, Glibc.read(descriptor, buffer.baseAddress, count))
        }
        if !bytes.isEmpty { return bytes }
        return errno == EAGAIN || errno == EINTR ? [] : nil
    }

    /// Writes what the terminal takes without waiting.
    func write(_ bytes: UnsafeRawBufferPointer) -> Backlog.Outcome {
        let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        if count >= 0 { return .written(count) }
        return switch errno {
        case EINTR: .written(0)
        case EAGAIN: .full
        default: .gone
        }
    }
}
