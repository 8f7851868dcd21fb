package import Glibc

/// A program that runs in a pseudoterminal, as the leader of its session.
package final class TerminalProgram {
    /// How a program ended.
    package enum Ending: Hashable, Sendable {
        case exited(CInt)
        case killed(signal: CInt)
    }

    package let pid: pid_t
    private let terminal: Pseudoterminal
    private var ending: Ending?

    /// Starts a program in a terminal; `environment` is added to the test's own.
    package init(
        _ path: String, _ arguments: [String] = [], in terminal: Pseudoterminal, environment: [String: String] = [:]
    ) throws(Errno) {
        self.terminal = terminal
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // A session's leader makes the first terminal that it opens its own.
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal.path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
        var attributes = Self.sessionLeader()
        defer { posix_spawnattr_destroy(&attributes) }
        let variables = Self.merged(environment).map { strdup($0) } + [nil]
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in variables + words { free(word) } }
        var started = pid_t()
        let problem = posix_spawn(&started, path, &actions, &attributes, words, variables)
        guard problem == 0 else { throw Errno(problem) }
        pid = started
    }

    deinit {
        guard ending == nil else { return }
        kill(pid, SIGKILL)
        waitpid(pid, nil, 0)
    }

    /// Sends a signal.
    package func send(_ signal: CInt) {
        kill(pid, signal)
    }

    /// How the program ends, reading meanwhile what it writes unless its terminal is to stand still; nil when it has not
    /// ended within the seconds.
    package func waitForEnd(within seconds: Int = 20, reading: Bool = true) -> Ending? {
        let deadline = Deadline(seconds: seconds)
        while !hasEnded, !deadline.hasPassed {
            if reading { terminal.readOnce(waiting: 5) } else { poll(nil, 0, 5) }
        }
        if ending != nil, reading { terminal.readOnce(waiting: 0) }
        return ending
    }

    private var hasEnded: Bool {
        var status: CInt = 0
        guard ending == nil, waitpid(pid, &status, WNOHANG) == pid else { return ending != nil }
        let signal = status & 0x7F
        ending = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
        return true
    }

    /// Its own session, and no signal ignored that the test runner ignores.
    private static func sessionLeader() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var signals = sigset_t()
        sigfillset(&signals)
        sigdelset(&signals, SIGKILL)
        sigdelset(&signals, SIGSTOP)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        let setSession = 0x80  // POSIX_SPAWN_SETSID, which glibc shows only to GNU sources
        posix_spawnattr_setflags(
            &attributes, Int16(setSession | Int(POSIX_SPAWN_SETSIGDEF) | Int(POSIX_SPAWN_SETSIGMASK)))
        return attributes
    }

    static func merged(_ added: [String: String]) -> [String] {
        var variables: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            variables[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
            next += 1
        }
        return variables.merging(added) { $1 }.map { "\($0.key)=\($0.value)" }
    }
}
