package import Glibc
package import Screen

/// A terminal without a screen: what a program under test takes for the one in front of its user.
///
/// Waiting always means waiting for something, with a deadline after which the test has failed; nothing here sleeps.
package final class Pseudoterminal {
    /// The user's end.
    private var master: Int32
    /// The program's end, kept open so that its settings can be looked at after the program has gone.
    private var slave: Int32
    /// Where the program's end is found.
    package let path: String
    /// All that the program has written.
    package private(set) var transcript = Transcript()

    /// A new terminal of a size. Throws `errno` as the system gave it.
    package init(size: Size = Size(width: 80, height: 24)) throws(Errno) {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        guard openpty(&ends.master, &ends.slave, nil, nil, nil) == 0 else { throw Errno.current }
        master = ends.master
        slave = ends.slave
        path = ttyname(slave).map { String(cString: $0) } ?? "/dev/tty"
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        resize(to: size)
    }

    deinit {
        hangUp()
    }

    /// Gives the terminal another size; the program hears SIGWINCH.
    package func resize(to size: Size) {
        var window = winsize()
        window.ws_col = UInt16(clamping: size.width)
        window.ws_row = UInt16(clamping: size.height)
        _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    }

    /// The settings of the line: echo, line editing and the like.
    package var settings: TerminalSettings {
        var settings = termios()
        tcgetattr(slave, &settings)
        return TerminalSettings(settings)
    }

    /// Types text, ESC and all.
    package func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// Reads until the transcript satisfies a condition; false when it does not within the seconds.
    @discardableResult
    package func read(within seconds: Int = 20, until isSatisfied: (Transcript) -> Bool) -> Bool {
        let deadline = Deadline(seconds: seconds)
        while !isSatisfied(transcript) {
            guard !deadline.hasPassed else { return false }
            readOnce(waiting: min(50, deadline.milliseconds))
        }
        return true
    }

    /// Takes what the program has written, waiting at most so long for the first of it.
    package func readOnce(waiting milliseconds: Int32) {
        var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, milliseconds) > 0 else { return }
        let count = 64 * 1_024
        transcript.append(
            [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                filled = max(0, Glibc.read(master, buffer.baseAddress, count))
            })
    }

    /// Whether the program can write no more until somebody reads.
    package var isFull: Bool {
        var ready = pollfd(fd: slave, events: Int16(POLLOUT), revents: 0)
        return poll(&ready, 1, 0) == 0
    }

    /// The process group that has the keyboard.
    package var foregroundGroup: pid_t { tcgetpgrp(master) }

    /// Pulls the plug: both ends are closed.
    package func hangUp() {
        for descriptor in [slave, master] where descriptor >= 0 { close(descriptor) }
        master = -1
        slave = -1
    }
}
