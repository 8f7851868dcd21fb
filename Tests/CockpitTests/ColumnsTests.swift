import Floor
import Measures
import Screen
import TestKit
import Testing

@testable import Cockpit

/// Heads fit their columns in every language, and every column sorts.
@Suite struct ColumnsTests {
    private func tooLong<Row>(_ columns: [Column<Row>], _ look: Look) -> [String] {
        columns.filter { Width.standard.columns(of: $0.title(look)) > $0.width.lowerBound }
            .map { "\(look.language.code): \($0.title(look)) in \($0.width)" }
    }

    @Test(arguments: ["en", "zh"]) func `no head is longer than its column`(code: String) {
        let language = Language.shipped(code)
        for glyphs in [GlyphSet.unicode, .ascii] {
            let look = Look(language: language, glyphs: glyphs)
            #expect(tooLong(QueueColumns.all, look) == [])
            #expect(tooLong(AgentColumns.all, look) == [])
        }
        let titles = KPIStrip.tiles.filter { Width.standard.columns(of: language[$0.title]) > $0.width }
        #expect(titles.map { language[$0.title] } == [])
    }

    @Test(arguments: ["en", "zh"]) func `the word of a state fits its column`(code: String) {
        let language = Language.shipped(code)
        let column = AgentColumns.all.first { $0.id == "state" }
        for state in AgentState.allCases {
            #expect(Width.standard.columns(of: language[state.phrase]) + 2 <= column?.width.upperBound ?? 0)
        }
    }

    @Test func `columns are told apart by their names`() {
        #expect(Set(QueueColumns.all.map(\.id)).count == QueueColumns.all.count)
        #expect(Set(AgentColumns.all.map(\.id)).count == AgentColumns.all.count)
    }

    @Test func `every figure of the strip has a measure behind it`() {
        #expect(KPIStrip.tiles.filter { $0.measure == nil && $0.id != "staffed" }.map(\.id) == [])
    }

    @Test(arguments: [SampleFloor.calm, SampleFloor.burning]) func `each column orders all rows, both ways`(
        scene: Scene
    ) {
        check(QueueRow.rows(scene), QueueColumns.all)
        check(AgentRow.rows(scene), AgentColumns.all)
    }

    private func check<Row>(_ rows: [Row], _ columns: [Column<Row>]) {
        for column in columns {
            for (a, b) in zip(rows, rows.dropFirst()) {
                for isDescending in [false, true] {
                    let forth = column.precedes(a, b, isDescending: isDescending)
                    let back = column.precedes(b, a, isDescending: isDescending)
                    #expect(forth == nil ? back == nil : back == forth.map { !$0 }, "\(column.id)")
                }
            }
        }
    }

    @Test func `what is not known stands last, whichever way the order runs`() {
        let column = Column<Double?>(
            id: "x", title: { _ in "" }, width: 1...1, key: { .number($0) }, cell: { _, _ in Line("") })
        for isDescending in [false, true] {
            #expect(column.precedes(nil, 1, isDescending: isDescending) == false)
            #expect(column.precedes(1, nil, isDescending: isDescending) == true)
            #expect(column.precedes(nil, nil, isDescending: isDescending) == nil)
        }
    }

    @Test func `those to look after first stand first`() {
        let agents = AgentRow.rows(SampleFloor.burning)
        #expect(agents.map(\.severity) == agents.map(\.severity).sorted(by: >))
        #expect(agents.first?.severity == .critical)
        let queues = QueueRow.rows(SampleFloor.burning)
        #expect(queues.first?.name == "billing 账单")
        #expect(queues.first?.severity == .critical)
        #expect(QueueRow.rows(SampleFloor.calm).allSatisfy { $0.severity == .calm })
    }
}
