package import Cockpit
import Dispatch
import Floor
import Glibc

/// The program without a screen: the source advances on a timer, and what is worth telling goes to standard output,
/// line by line. The timer holds the session: it lives as long as the program.
@MainActor
package final class PlainSession {
    private var source: any SceneSource
    private var reporter: PlainReporter
    private var timer: (any DispatchSourceTimer)?
    private var last = WallClock.steady

    /// Events applied at most in one turn.
    private static let portion = 50_000
    /// Milliseconds between two looks.
    private static let pace = 250

    package init(source: any SceneSource, reporter: PlainReporter) {
        self.source = source
        self.reporter = reporter
    }

    /// Says how things stand and returns; the main dispatch queue does the rest.
    package func start() {
        tell()
        let timer = DispatchSource.makeTimerSource(queue: .main)
        timer.schedule(deadline: .now(), repeating: .milliseconds(Self.pace), leeway: .milliseconds(50))
        timer.setEventHandler { [self] in advance() }
        timer.activate()
        self.timer = timer
    }

    private func advance() {
        let now = WallClock.steady
        let elapsed = now - last
        last = now
        let advance = source.advance(by: elapsed, wall: WallClock.now, budget: Self.portion)
        if advance != .idle { tell() }
        if hasEnded {
            say(reporter.closing(source.scene))
            exit(0)
        }
    }

    /// Whether a recording has played to its end, or was opened at rest: nobody could make it go on.
    private var hasEnded: Bool { source.tempo == .still }

    private func tell() { say(reporter.lines(source.scene)) }

    private func say(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        var rest = Array((lines.joined(separator: "\n") + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { exit(1) }
            rest = rest.dropFirst(count)
        }
    }
}
