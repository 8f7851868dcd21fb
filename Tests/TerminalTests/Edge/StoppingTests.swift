import Glibc
import Screen
import TestKit
import Testing

/// Being stopped and continued.
@Suite(.serialized) struct StoppingTests {
    /// The shell looks at the line while the probe is stopped, and then brings it back.
    private static let shell = "PROBE; stty -a; fg; echo back"

    @Test("a suspended probe gives the terminal to the shell and takes it back", arguments: [true, false])
    func suspend(bySignal: Bool) throws {
        let probe = try Probing(shell: bySignal ? "PROBE & fg >/dev/null; stty -a; fg; echo back" : Self.shell)
        if bySignal {
            try #require(kill(-probe.terminal.foregroundGroup, SIGTSTP) == 0)
        } else {
            probe.terminal.type("\u{1A}")
        }
        try #require(probe.terminal.read { $0.count(of: "\u{1B}[?1049h") == 2 }, "it never came back")
        let between = probe.terminal.transcript.text.split(separator: "\u{1B}[?1049l").dropFirst().first ?? ""
        #expect(between.contains(" icanon") && between.contains(" echo "))
        try #require(probe.terminal.read { $0.text.split(separator: "[?1049h").last?.contains("?2026l") == true })
        #expect(probe.picture().lines[1].hasPrefix("last"))
        probe.terminal.type("q")
        try #require(probe.terminal.read { $0.contains("back\r\n") })
        #expect(probe.program.waitForEnd() == .exited(0))
        probe.expectTerminalGivenBack()
    }

    @Test func aStopThatNobodyAnnouncedIsFollowedByAWholePicture() throws {
        let probe = try Probing()
        probe.program.send(SIGSTOP)
        probe.program.send(SIGCONT)
        try #require(probe.terminal.read { $0.count(of: "\u{1B}[?2026l") == 2 })
        #expect(probe.terminal.transcript.count(of: "\u{1B}[2J") == 2)
        probe.terminal.type("q")
        #expect(probe.program.waitForEnd() == .exited(0))
        probe.expectTerminalGivenBack()
    }

    @Test func theCursorComesBackWithThePicture() throws {
        let probe = try Probing()
        probe.terminal.type("p")
        try #require(probe.terminal.read { $0.privateModes.contains(25) })
        probe.program.send(SIGSTOP)
        probe.program.send(SIGCONT)
        try #require(probe.terminal.read { $0.count(of: "\u{1B}[2J") == 2 && $0.text.hasSuffix("\u{1B}[?2026l") })
        #expect(probe.terminal.transcript.privateModes.contains(25))
    }

    @Test func withoutAShellNobodyCouldContinueItSoItGoesOn() throws {
        let probe = try Probing()
        probe.terminal.type("\u{1A}x")
        try #require(probe.terminal.read { _ in probe.picture().lines[0].hasPrefix("count 2") })
        probe.terminal.type("q")
        #expect(probe.program.waitForEnd() == .exited(0))
    }
}
