import ArgumentParser
import Cockpit
import Configuration
import Glibc
import Runtime
import Screen
import Terminal

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "What this terminal, this machine and an account of a PBX can do, and what is missing.",
        discussion: "Example: gemba doctor asterisk://gemba@pbx")

    @Argument(help: "A PBX to look at as well: asterisk://user@host:port, or asterisks:// over TLS.")
    var url: String?
    @OptionGroup var pbx: PBXOptions

    func run() throws {
        let environment = TerminalEnvironment.current
        var isWell = true
        try say(
            "terminal", isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 ? "yes" : "no: run it in a terminal")
        try say("TERM", environment.term ?? "not set: set it to what your terminal is, such as xterm-256color")
        if let rendition = Rendition.chosen(in: environment) {
            try say("colours", "\(rendition.depth.words), by the terminfo entry \(rendition.terminfo)")
        } else {
            try say("colours", "no full screen is possible with this TERM")
            isWell = false
        }
        try say("NO_COLOR", environment.noColour ? "set: no colours" : "not set")
        try say(
            "locale",
            UserFiles.variable("LC_ALL") ?? UserFiles.variable("LC_CTYPE") ?? UserFiles.variable("LANG") ?? "none")
        try say("configuration", UserFiles().configuration + "/config.yaml")
        do {
            let settings = try UserFiles().settings()
            _ = try UserFiles().theme(settings.theme ?? UserFiles.themeOfTerminal())
            let language = try UserFiles().language(settings.language ?? UserFiles.languageOfLocale())
            try say("language", language.name)
            for conflict in Keymap(rebound: settings.keys).conflicts {
                try say("keys", "\(conflict.key) is bound to \(conflict.winner) and not to \(conflict.loser)")
            }
        } catch let mistake as Mistake {
            try say("mistake", "\(mistake)")
            isWell = false
        }
        if let url, try !PBXExamination.run(url, pbx, say: say) { isWell = false }
        if !isWell { throw ExitCode(1) }
    }

    private func say(_ what: String, _ finding: String) throws {
        try emit(what + String(repeating: " ", count: max(1, 16 - what.count)) + finding + "\n")
    }
}

extension ColourDepth {
    fileprivate var words: String {
        switch self {
        case .none: "none"
        case .sixteen: "16"
        case .twoFiftySix: "256"
        case .trueColour: "16 million"
        }
    }
}
