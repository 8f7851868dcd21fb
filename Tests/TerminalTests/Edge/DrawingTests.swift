import Glibc
import Screen
import TestKit
import Testing

/// What reaches the terminal while the probe runs.
@Suite(.serialized) struct DrawingTests {
    @Test func aKeyIsAnsweredByOneSynchronizedFrame() throws {
        let probe = try Probing()
        probe.terminal.type("x")
        try #require(probe.terminal.read { $0.count(of: "\u{1B}[?2026l") == 2 })
        #expect(probe.picture().lines[0].hasPrefix("count 1 size 80x24"))
        #expect(probe.picture().lines[1].hasPrefix("last x 客服中心 王芳 é │ ▁▂▅█"))
    }

    @Test func anEscapeIsDecidedByAMomentOfSilence() throws {
        let probe = try Probing()
        probe.terminal.type("\u{1B}")
        #expect(probe.terminal.read { _ in probe.picture().lines[1].hasPrefix("last escape") })
    }

    @Test func redrawPaintsEverything() throws {
        let probe = try Probing()
        probe.terminal.type("\u{0C}")
        #expect(probe.terminal.read { $0.count(of: "\u{1B}[2J") == 2 })
    }

    @Test func theCursorStandsWhereTheFrameWantsIt() throws {
        let probe = try Probing()
        probe.terminal.type("p")
        try #require(probe.terminal.read { $0.privateModes.contains(25) })
        #expect(probe.picture().cursor == Point(x: 3, y: 1))
        probe.terminal.type("p")
        #expect(probe.terminal.read { !$0.privateModes.contains(25) })
    }

    @Test func titleBellAndClipboardAreAnnounced() throws {
        let probe = try Probing()
        probe.terminal.type("tby")
        #expect(probe.terminal.read { $0.contains("\u{1B}]2;probe]2;evil\u{1B}\\\u{07}\u{1B}]52;c;5a6i5pyN\u{1B}\\") })
    }

    @Test func withoutTheMouseTheTerminalKeepsIt() throws {
        let probe = try Probing(["--no-mouse"])
        #expect(probe.terminal.transcript.privateModes.isDisjoint(with: [1_000, 1_002, 1_003, 1_006]))
    }

    @Test func noColourMeansNoColour() throws {
        let probe = try Probing(environment: ["NO_COLOR": "1", "COLORTERM": "truecolor"])
        #expect(!probe.terminal.transcript.contains("\u{1B}[38"))
        #expect(!probe.terminal.transcript.contains("\u{1B}[3m"))
        #expect(probe.picture().lines[1].hasPrefix("last"))
    }

    @Test func inASCIINothingElseReachesTheTerminal() throws {
        let probe = try Probing(["--ascii"])
        #expect(probe.terminal.transcript.bytes.allSatisfy { $0 < 0x80 })
        #expect(probe.picture().lines[1].hasPrefix("last - ???????? ???? ? ? ????"))
    }

    /// Debian's package ncurses-term brings the entries by which ncurses can write mixed colours.
    @Test(.enabled(if: access("/usr/share/terminfo/v/vte-direct", R_OK) == 0))
    func mixedColoursAreWrittenWhereTerminfoKnowsHow() throws {
        let probe = try Probing(environment: ["COLORTERM": "truecolor"])
        #expect(probe.terminal.transcript.contains("\u{1B}[38;2;"))
        let palette = Palette(theme: .dark, depth: .trueColour)
        #expect(probe.picture()[0, 1].attributes == palette.attributes(for: Style(.warning, on: .selection)))
    }
}
