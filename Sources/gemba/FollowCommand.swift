import ArgumentParser
import Dispatch
import Runtime

struct FollowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow", abstract: "The cockpit on a log that is being written, through rotation and truncation.",
        discussion: "Example: gemba follow /var/log/asterisk/queue_log")

    @Argument(help: "The queue_log; it need not be there yet.")
    var log: String
    @OptionGroup var cockpit: CockpitOptions

    func run() throws {
        let settings = try cockpit.settings()
        let source = FollowSource(path: log, settings, wall: WallClock.now)
        try MainActor.assumeIsolated { _ = try openSession(source, cockpit, settings) }
        dispatchMain()
    }
}
