import ArgumentParser
import Cockpit
import Configuration
import Dispatch
import Floor
import QueueLog
import Runtime

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "The cockpit on a recorded day: play, pause, step, seek, rewind.",
        discussion: "Example: gemba replay queue_log --at 09:30 --speed 60")

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var cockpit: CockpitOptions

    func run() throws {
        let settings = try cockpit.settings()
        let opening = try recording.opening()
        let now = WallClock.now
        let waiting = LoadingSource(name: opening.title, wall: now, offset: WallClock.offset(at: now))
        let session = try MainActor.assumeIsolated { try openSession(waiting, cockpit, settings) }
        DispatchQueue.global(qos: .userInitiated).async {
            do {
                let source = try ReplaySource(opening, settings)
                DispatchQueue.main.async { session.use(source) }
            } catch {
                DispatchQueue.main.async { session.fail("gemba: \(error)") }
            }
        }
        dispatchMain()
    }
}

/// Which recording, and from where.
struct RecordingOptions: ParsableArguments {
    @Argument(help: "queue_log files, plain or gzip, in any order, or a folder of them.")
    var logs: [String]
    @Option(help: "Where to begin: 09:30 by the recording's first day, or seconds since 1970.")
    var at: String?
    @Option(help: "Recorded seconds for each second, 1 to 600.")
    var speed: Double = 1
    @Flag(help: "Begin paused.")
    var paused = false

    func validate() throws {
        guard (1...600).contains(speed) else { throw ValidationError("--speed \(speed): allowed are 1 to 600") }
    }

    func opening() throws -> ReplaySource.Opening {
        ReplaySource.Opening(paths: logs, speed: speed, isPlaying: !paused, start: try Start.parse(at))
    }
}

/// Reads `--at`.
enum Start {
    static func parse(_ text: String?, option: String = "--at") throws -> @Sendable (Moment, Elapsed) -> Moment? {
        guard let text else { return { _, _ in nil } }
        guard GoTo.moment(text, on: Moment(seconds: 0), offset: .zero) != nil else {
            throw ValidationError("\(option) \(text): neither a time like 09:30 nor seconds since 1970")
        }
        return { first, offset in GoTo.moment(text, on: first, offset: offset) }
    }
}
