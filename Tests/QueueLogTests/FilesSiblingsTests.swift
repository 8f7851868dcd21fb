import TestKit
import Testing

@testable import QueueLog

@Suite struct FilesSiblingsTests {
    private let scratch = Scratch()

    private func write(_ time: Int, to name: String) -> String {
        scratch.append(name, "\(time)|call|queue|agent|DID|\n")
    }

    @Test func `a file that was missed between two looks is found`() throws {
        _ = write(100, to: "queue_log.0")
        let missed = write(200, to: "queue_log.1")
        let latest = try FollowedFile(opening: write(300, to: "queue_log"), at: 0)
        var siblings = Siblings(of: scratch("queue_log"))
        siblings.remember(try #require(try FollowedFile(opening: scratch("queue_log.0"), at: 0).beginning()))
        #expect(try siblings.oldestMissed(since: 100, before: latest)?.path == missed)
    }

    @Test func `what came while we looked is no missed file, for its turn is after the latest`() throws {
        let latest = try FollowedFile(opening: write(300, to: "queue_log"), at: 0)
        scratch.run("mv queue_log queue_log.1")
        _ = write(400, to: "queue_log")
        let siblings = Siblings(of: scratch("queue_log"))
        #expect(try siblings.oldestMissed(since: 100, before: latest) == nil)
        scratch.run("mv queue_log queue_log.2")
        #expect(try siblings.oldestMissed(since: 100, before: latest) == nil)
    }
}
