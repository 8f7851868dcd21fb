import ArgumentParser
import Glibc
import Runtime

/// The command line: wiring and nothing else.
@main
struct Gemba: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gemba",
        abstract: "A cockpit for people who run a call-centre floor.",
        discussion: """
            Without a command, the cockpit opens on a simulated floor.

            Example: gemba replay /var/log/asterisk/queue_log --at 09:30 --speed 60
            """,
        version: "gemba 0.1.0",
        subcommands: [
            SimulateCommand.self, ReplayCommand.self, FollowCommand.self, AttachCommand.self, ReportCommand.self,
            ErlangCommand.self, ScenarioCommand.self, ScreenshotCommand.self, ThemeCommand.self, KeysCommand.self,
            DoctorCommand.self,
        ],
        defaultSubcommand: SimulateCommand.self)

    /// Ends with 2 on a usage error and 1 on any other failure, with one line that says what is wrong.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let code = exitCode(for: error)
            if code == .success {
                print(fullMessage(for: error))
                Glibc.exit(0)
            }
            if let code = error as? ExitCode { Glibc.exit(code.rawValue) }
            let text = message(for: error).split(separator: "\n").joined(separator: " ")
            complain("gemba: \(text)")
            Glibc.exit(code == .validationFailure ? 2 : 1)
        }
    }
}
