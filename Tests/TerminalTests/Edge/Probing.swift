import Glibc
import Screen
import TestKit
import Testing

/// A probe that runs in a pseudoterminal, and what must be true of the terminal when it has gone.
struct Probing {
    let terminal: Pseudoterminal
    let program: TerminalProgram
    /// The line's settings before the probe touched them.
    let settingsBefore: TerminalSettings

    private static let environment = [
        "TERM": "xterm-256color", "COLORTERM": "", "NO_COLOR": "", "LC_ALL": "", "LANG": "zh_CN.UTF-8",
        "SWIFT_BACKTRACE": "enable=no",
    ]

    /// Starts the probe and waits for its first picture.
    init(
        _ arguments: [String] = [], size: Size = Size(width: 80, height: 24), shell: String? = nil,
        environment: [String: String] = [:]
    ) throws {
        terminal = try Pseudoterminal(size: size)
        settingsBefore = terminal.settings
        let variables = Self.environment.merging(environment) { $1 }
        if let shell {
            let script = shell.replacing("PROBE", with: Self.path)
            program = try TerminalProgram("/bin/sh", ["-m", "-c", script], in: terminal, environment: variables)
        } else {
            program = try TerminalProgram(Self.path, arguments, in: terminal, environment: variables)
        }
        try #require(terminal.read { $0.contains("\u{1B}[?2026l") }, "the probe never showed anything")
    }

    static let path = BuiltProgram.path("terminal-probe")

    /// What the terminal shows, if it is as large as the probe thought at the start.
    func picture(_ size: Size = Size(width: 80, height: 24)) -> TerminalPicture {
        var picture = TerminalPicture(size: size)
        picture.read(terminal.transcript.bytes)
        return picture
    }

    /// The terminal is as it was found: settings, modes, the shell's own screen.
    func expectTerminalGivenBack(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(terminal.settings == settingsBefore, "settings of the line", sourceLocation: sourceLocation)
        #expect(
            terminal.transcript.privateModes == Transcript.untouchedModes, "modes", sourceLocation: sourceLocation)
    }
}
