import Floor
import Report
import Screen
import Testing

@Suite struct AlignmentTests {
    @Test(arguments: hostileNames + ["客服中心", "佐藤 健", "สมชาย", "🟢 vip", "e\u{301}clair"])
    func `columns hold whatever the names`(name: String) {
        let report = report(named: name)
        for block in report.table.split(separator: "\n\n").dropFirst() {
            let lines = block.split(separator: "\n").dropFirst()
            // The last column is of figures, flush right: every line is equally wide.
            #expect(Set(lines.map { Width.standard.columns(of: $0) }).count == 1, "\(block)")
        }
    }

    @Test(arguments: hostileNames) func `nothing that a terminal obeys gets through`(name: String) {
        let report = report(named: name)
        for text in [report.table, report.markdown] {
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
            #expect(!text.unicodeScalars.contains("\u{202E}"))
        }
    }

    @Test(arguments: hostileNames) func `no name ends a cell of Markdown or opens a tag`(name: String) {
        let tables = report(named: name).markdown.split(separator: "\n\n").filter { $0.hasPrefix("|") }
        for table in tables {
            let pipes = table.split(separator: "\n").map { Self.barePipes($0) }
            #expect(Set(pipes).count == 1)
            #expect(!table.unicodeScalars.contains("<"))
        }
    }

    private static func barePipes(_ line: Substring) -> Int {
        var isEscaped = false
        return line.unicodeScalars.reduce(0) { count, scalar in
            defer { isEscaped = scalar == "\\" && !isEscaped }
            return scalar == "|" && !isEscaped ? count + 1 : count
        }
    }
}
