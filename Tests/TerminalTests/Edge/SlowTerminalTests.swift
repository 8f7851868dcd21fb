import Glibc
import Screen
import TestKit
import Testing

/// A terminal that does not read.
@Suite(.serialized) struct SlowTerminalTests {
    private static let size = Size(width: 200, height: 60)

    /// Has the probe draw whole frames until the terminal takes no more.
    private func stalled() throws -> Probing {
        let probe = try Probing(size: Self.size)
        let deadline = Deadline(seconds: 20)
        while !probe.terminal.isFull {
            try #require(!deadline.hasPassed)
            probe.terminal.type("w")
            poll(nil, 0, 1)
        }
        return probe
    }

    @Test func framesAreDroppedAndTheNewestIsShownWhole() throws {
        let probe = try stalled()
        let before = probe.terminal.transcript.count(of: "\u{1B}[?2026h")
        let keys = 500
        for _ in 0..<keys { probe.terminal.type("w") }
        probe.terminal.type("x")
        try #require(
            probe.terminal.read {
                $0.text.hasSuffix("\u{1B}[?2026l") && probe.picture(Self.size).lines[1].hasPrefix("last x")
            })
        let frames = probe.terminal.transcript.count(of: "\u{1B}[?2026h") - before
        #expect(frames < keys / 5)
        let rows = probe.picture(Self.size).lines.dropFirst(2)
        #expect(rows.allSatisfy { Set($0).count == 1 }, "a frame was torn")
        probe.terminal.type("q")
        #expect(probe.program.waitForEnd() == .exited(0))
    }

    @Test("it leaves a stalled terminal, and leaves it clean", arguments: ["q", "SIGTERM"])
    func leaves(by way: String) throws {
        let probe = try stalled()
        if way == "q" { probe.terminal.type("q") } else { probe.program.send(SIGTERM) }
        #expect(probe.program.waitForEnd(reading: false) == .exited(way == "q" ? 0 : 143))
        probe.terminal.read(within: 5) { $0.text.hasSuffix("\u{1B}[23;0t\r") }
        probe.expectTerminalGivenBack()
    }
}
