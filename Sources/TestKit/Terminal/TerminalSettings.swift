package import Glibc

/// A line's settings, comparable.
package struct TerminalSettings: Hashable, Sendable {
    private let flags: [tcflag_t]
    private let characters: [UInt8]

    /// The settings as the system gives them.
    package init(_ settings: termios) {
        flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
        characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
    }

    /// Whether the terminal echoes, edits lines and turns ^C into a signal, as a shell expects it.
    package var isCooked: Bool {
        let wanted = tcflag_t(ECHO | ICANON | ISIG)
        return flags[3] & wanted == wanted
    }
}
