import Glibc
import Screen
import TestKit
import Testing

/// Every way out gives the terminal back.
@Suite(.serialized) struct LeavingTests {
    @Test("a key ends the probe", arguments: [("q", 0), ("\u{03}", 0), ("e", 7)])
    func byKey(key: String, status: CInt) throws {
        let probe = try Probing()
        probe.terminal.type(key)
        #expect(probe.program.waitForEnd() == .exited(status))
        probe.expectTerminalGivenBack()
    }

    @Test("a signal ends the probe with the shell's status for it", arguments: [SIGINT, SIGTERM, SIGHUP])
    func bySignal(signal: CInt) throws {
        let probe = try Probing()
        probe.program.send(signal)
        #expect(probe.program.waitForEnd() == .exited(128 + signal))
        probe.expectTerminalGivenBack()
    }

    @Test(
        "a crash is the crash it was, on a terminal that can show its message",
        arguments: [("c", SIGILL), ("o", SIGILL), ("a", SIGABRT), ("n", SIGSEGV), ("s", SIGSEGV)])
    func byCrash(key: String, signal: CInt) throws {
        let probe = try Probing()
        probe.terminal.type(key)
        #expect(probe.program.waitForEnd() == .killed(signal: signal))
        probe.expectTerminalGivenBack()
    }

    @Test func theLastWordsComeAfterTheScreenHasGone() throws {
        let probe = try Probing()
        probe.terminal.type("c")
        #expect(probe.program.waitForEnd() != nil)
        let after = probe.terminal.transcript.text.split(separator: "\u{1B}[?1049l").last
        #expect(after?.contains("the probe was told to crash") == true)
    }

    @Test func quitSignalGivesTheTerminalBackToo() throws {
        let probe = try Probing()
        probe.program.send(SIGQUIT)
        #expect(probe.program.waitForEnd() == .killed(signal: SIGQUIT))
        probe.expectTerminalGivenBack()
    }

    @Test func aTerminalThatVanishesEndsTheProbe() throws {
        let probe = try Probing()
        probe.terminal.hangUp()
        #expect(probe.program.waitForEnd(reading: false) == .exited(129))
    }

    @Test func withoutTheAlternateScreenThePictureStaysAboveThePrompt() throws {
        let probe = try Probing(["--no-alternate-screen"])
        probe.terminal.type("q")
        #expect(probe.program.waitForEnd() == .exited(0))
        #expect(!probe.terminal.transcript.contains("1049"))
        #expect(probe.picture().lines[0].hasPrefix("count 0"))
        #expect(probe.picture().cursor == Point(x: 0, y: 23))
        probe.expectTerminalGivenBack()
    }

    @Test("a terminal that cannot draw is left alone", arguments: ["dumb", ""])
    func refused(term: String) throws {
        let terminal = try Pseudoterminal()
        let before = terminal.settings
        let shell = "exec \(Probing.path)"
        let program = try TerminalProgram("/bin/sh", ["-c", shell], in: terminal, environment: ["TERM": term])
        #expect(program.waitForEnd() == .exited(2))
        #expect(terminal.settings == before)
        #expect(!terminal.transcript.contains("\u{1B}"))
        #expect(terminal.transcript.contains("TERM"))
    }
}
