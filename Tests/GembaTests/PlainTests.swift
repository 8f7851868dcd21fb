import TestKit
import Testing

@Suite struct PlainTests {
    @Test func `a recording is told in lines into a pipe, to its end, without any escape sequence`() throws {
        let folder = Scratch()
        let log = folder.write("queue_log", Array(SmallLog.text.utf8))
        let run = try CommandRun(
            BuiltProgram.path("gemba"), ["replay", log, "--speed", "600", "--plain"],
            environment: ["TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": ""])
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.hasPrefix("gemba  queue_log  replay  2025-09-01 09:00:00\n"))
        #expect(run.output.contains("Queue 账单: in trouble. Waiting 1, Oldest "))
        #expect(run.output.hasSuffix("09:15:00  end of the recording\n"))
        #expect(!run.output.contains("\u{1B}"))
    }
}
