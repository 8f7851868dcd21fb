import Screen
import TestKit
import Testing

/// The real program in a real pseudoterminal.
struct Sitting {
    let terminal: Pseudoterminal
    let program: TerminalProgram
    let size: Size
    private let settingsBefore: TerminalSettings

    init(
        _ arguments: [String], size: Size = Size(width: 100, height: 30), environment: [String: String] = [:]
    ) throws {
        self.size = size
        terminal = try Pseudoterminal(size: size)
        settingsBefore = terminal.settings
        program = try TerminalProgram(
            BuiltProgram.path("gemba"), arguments, in: terminal,
            environment: [
                "GEMBA_LOG": "", "TERM": "xterm-256color", "COLORTERM": "", "NO_COLOR": "", "LC_ALL": "",
                "LANG": "C.UTF-8", "TZ": "UTC",
                "XDG_CONFIG_HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
            ].merging(environment) { $1 })
    }

    /// What the terminal shows now.
    var lines: [String] {
        var picture = TerminalPicture(size: size)
        picture.read(terminal.transcript.bytes)
        return picture.lines
    }

    /// Waits until the screen shows a text.
    func shows(_ text: String) -> Bool { terminal.read { _ in lines.contains { $0.contains(text) } } }

    func expectTerminalGivenBack(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(terminal.settings == settingsBefore, sourceLocation: sourceLocation)
        #expect(terminal.transcript.privateModes == Transcript.untouchedModes, sourceLocation: sourceLocation)
    }
}
