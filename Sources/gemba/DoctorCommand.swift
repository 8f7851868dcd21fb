import ArgumentParser
import Glibc
import Runtime
import Terminal

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "What this terminal and this machine can do, and what is missing.",
        discussion: "Example: gemba doctor")

    func run() throws {
        let environment = TerminalEnvironment.current
        say("terminal", isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 ? "yes" : "no: run it in a terminal")
        say("TERM", environment.term ?? "not set: set it to what your terminal is, such as xterm-256color")
        if let rendition = Rendition.chosen(in: environment) {
            say("colours", "\(rendition.depth), by the terminfo entry \(rendition.terminfo)")
        } else {
            say("colours", "no full screen is possible with this TERM")
        }
        say("NO_COLOR", environment.noColour ? "set: no colours" : "not set")
        say(
            "locale",
            UserFiles.variable("LC_ALL") ?? UserFiles.variable("LC_CTYPE") ?? UserFiles.variable("LANG") ?? "none")
        say("language", UserFiles.languageOfLocale())
        say("configuration", UserFiles().configuration + "/config.yaml")
        do {
            _ = try UserFiles().settings()
        } catch {
            say("mistake", "\(error)")
            throw ExitCode(1)
        }
    }

    private func say(_ what: String, _ finding: String) {
        print(what + String(repeating: " ", count: max(1, 16 - what.count)) + finding)
    }
}
