import Glibc
import Screen
import TestKit
import Testing

@Suite(.serialized) struct SittingTests {
    @Test func theDemoOpensAnswersAndLeaves() throws {
        let sitting = try Sitting(["--lang", "en"])
        #expect(sitting.shows("billing"))
        #expect(sitting.shows("simulated"))
        sitting.terminal.type("?")
        #expect(sitting.shows("draw the screen again"))
        sitting.terminal.type("xq")
        #expect(sitting.program.waitForEnd() == .exited(0))
        #expect(!sitting.terminal.transcript.contains("session:"), "nothing is logged that was not asked for")
        sitting.expectTerminalGivenBack()
    }

    @Test func aRecordingIsReadPlayedAndRewound() throws {
        let folder = Scratch()
        let log = folder.write("queue_log", Array(SmallLog.text.utf8))
        let sitting = try Sitting(["replay", log, "--at", "09:05", "--paused", "--lang", "en"])
        #expect(sitting.shows("paused 2025-09-01 09:05:00"))
        sitting.terminal.type("t09:01\r")
        #expect(sitting.shows("09:01:00"))
        sitting.terminal.type("$")
        #expect(sitting.shows("09:15:00"))
        sitting.program.send(SIGTERM)
        #expect(sitting.program.waitForEnd() == .exited(143))
        sitting.expectTerminalGivenBack()
    }

    @Test func aLogThatCannotBeReadIsToldWhenTheTerminalIsBack() throws {
        let sitting = try Sitting(["replay", "/nowhere/queue_log", "--lang", "en"])
        #expect(sitting.program.waitForEnd() == .exited(1))
        #expect(sitting.terminal.transcript.contains("/nowhere/queue_log: no such file"))
        sitting.expectTerminalGivenBack()
    }

    @Test func aLogIsFollowedWhileItIsWritten() throws {
        let folder = Scratch()
        let log = folder.write("queue_log", Array("1756717200|NONE|NONE|NONE|QUEUESTART|\n".utf8))
        let sitting = try Sitting(["follow", log, "--lang", "en"])
        #expect(sitting.shows("Nobody has called yet."))
        folder.append("queue_log", "1756717210|1756717210.1|新队列||ENTERQUEUE||13800000001|1\n")
        #expect(sitting.shows("新队列"))
        folder.run("mv queue_log queue_log.0")
        folder.append("queue_log", "1756717211|1756717211.1|second||ENTERQUEUE||13800000002|1\n")
        #expect(sitting.shows("second"))
        #expect(sitting.shows("新队列"))
        sitting.terminal.type("q")
        #expect(sitting.program.waitForEnd() == .exited(0))
    }

    @Test func whatItDidIsWrittenDownWhereThatIsAskedFor() throws {
        let state = Scratch()
        let sitting = try Sitting(
            ["follow", "/nowhere/queue_log", "--lang", "en"],
            environment: ["GEMBA_LOG": "info", "XDG_STATE_HOME": state.path])
        #expect(sitting.shows("no such file"))
        sitting.terminal.type("q")
        #expect(sitting.program.waitForEnd() == .exited(0))
        let lines = state.read("gemba/gemba.log").split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first?.hasSuffix("info session: began columns=100 rows=30") == true)
        #expect(lines.dropFirst().first?.contains("warning session: the source: queue_log: no such file") == true)
        #expect(lines.last?.hasSuffix("info session: ended by a key") == true)
    }

    @Test func pausedItWritesNothing() throws {
        let folder = Scratch()
        let log = folder.write("queue_log", Array(SmallLog.text.utf8))
        let sitting = try Sitting(["replay", log, "--at", "09:05", "--paused", "--lang", "en"])
        #expect(sitting.shows("paused"))
        // What a key brought and another took away again comes after anything that was under way; when that frame has
        // ended, silence must follow.
        sitting.terminal.type("?")
        #expect(sitting.shows("draw the screen again"))
        sitting.terminal.type("x")
        #expect(
            sitting.terminal.read { transcript in
                transcript.bytes.suffix(8).elementsEqual("\u{1B}[?2026l".utf8)
                    && !sitting.lines.contains { $0.contains("draw the screen again") }
            })
        let before = sitting.terminal.transcript.bytes.count
        for _ in 0..<30 { sitting.terminal.readOnce(waiting: 50) }
        #expect(sitting.terminal.transcript.bytes.count == before)
    }
}
