import TestKit
import Testing

@testable import QueueLog

@Suite struct FilesLogWatchTests {
    let scratch = Scratch()

    @Test func `the watch stirs when the log is written or rotated, and only then`() throws {
        let path = scratch.append("queue_log", "1|a\n")
        scratch.append("messages", "busy\n")
        let watch = try LogWatch(path: path)
        var stirs: [Bool] = []
        stirs.append(watch.drain())
        for step in ["echo 2 >> queue_log", "echo 3 >> messages", "mv queue_log queue_log.0", "echo 4 > queue_log"] {
            scratch.run(step)
            stirs.append(watch.drain())
        }
        scratch.run("echo 5 >> queue_log")
        stirs.append(watch.drain())
        stirs.append(watch.drain())
        #expect(stirs == [false, true, false, true, true, true, false])
    }

    @Test func `a log that is not there yet stirs when it comes`() throws {
        let watch = try LogWatch(path: scratch("queue_log"))
        scratch.append("queue_log", "1|a\n")
        let stirred = watch.drain()
        #expect(stirred)
    }

    @Test func `a folder that is not there is an error`() {
        let path = scratch("nowhere/queue_log")
        #expect(throws: FileTrouble(path: scratch("nowhere"), cause: .missing)) { _ = try LogWatch(path: path) }
    }
}
