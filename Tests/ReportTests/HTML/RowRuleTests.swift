import Floor
import Testing

@testable import Report

/// What does not fit is put together or folded away by a stated rule, and nothing is lost.
@Suite struct RowRuleTests {
    /// A log of many queues and agents: queue number n has n calls.
    private static func crowd(_ count: Int) -> ShiftReport {
        var lines: [String] = []
        for queue in 1...count {
            for call in 1...queue {
                let (id, time) = ("\(1_788_249_600 + call).\(queue * 1_000 + call)", 1_788_249_600 + call)
                lines.append("\(time)|\(id)|queue-\(queue)|NONE|ENTERQUEUE|||1")
                lines.append("\(time)|\(id)|queue-\(queue)|agent-\(queue)|CONNECT|0||0")
                lines.append("\(time)|\(id)|queue-\(queue)|agent-\(queue)|COMPLETEAGENT|0|0|1")
            }
        }
        return report(of: lines.joined(separator: "\n") + "\n", keeping: BookKeeping(interval: .minutes(30)))
    }

    @Test func `a table shows the busiest and folds the rest away`() {
        let reader = TagReader(Self.crowd(60).html)
        #expect(reader.text.contains("Shown are the 40 of 60 with the most calls."))
        #expect(reader.text.contains("The other 20"))
        #expect(reader.tags.count { $0 == "details" } == 4)
        for queue in 1...60 { #expect(reader.text.contains("queue-\(queue)")) }
    }

    @Test func `a heat map puts the quiet queues together`() throws {
        let table = try #require(HourTable(Self.crowd(30), most: 24))
        #expect(table.others == 6)
        try #require(table.rows.count == 26)
        #expect(table.rows.first?.name == "queue-30")
        #expect(table.rows[24].offered == (1...6).reduce(0, +))
        #expect(table.rows[25].offered == (1...30).reduce(0, +))
    }

    @Test func `a few rows need no rule`() {
        let reader = TagReader(Self.crowd(5).html)
        #expect(!reader.text.contains("Shown are"))
        #expect(!reader.tags.contains("details"))
    }
}
