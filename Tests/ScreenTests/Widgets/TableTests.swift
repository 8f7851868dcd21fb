import Screen
import Testing

@Suite struct TableTests {
    private let columns = [
        TableColumn("Queue", width: 8...16, dropOrder: nil),
        TableColumn("Waiting", width: 7, alignment: .trailing, dropOrder: 3),
        TableColumn("Note", width: 4...8, dropOrder: 1),
        TableColumn("SL", width: 5, alignment: .trailing, dropOrder: 2),
    ]

    private func table(_ count: Int = 3, selection: Int? = nil, offset: Int = 0, sort: TableSort? = nil) -> Table {
        let names = ["billing 账单", "tech", "销售部门与客户关怀中心"]
        return Table(columns, rowCount: count, selection: selection, offset: offset, sort: sort) { index in
            TableRow([Line(names[index % 3]), Line("\(index)"), "ok", Line("81 %", Style(.good))])
        }
    }

    @Test func showsItsRowsUnderTheirTitles() {
        #expect(
            drawn(table(), 40, 4) == [
                "Queue            Waiting Note        SL ",
                "billing 账单           0 ok        81 % ",
                "tech                   1 ok        81 % ",
                "销售部门与客户 …       2 ok        81 % ",
            ])
    }

    @Test func columnsDisappearInTheirOrderWhereTheRoomIsShort() {
        #expect(drawn(table(1), 27, 1) == ["Queue    Waiting Note    SL"])
        #expect(drawn(table(1), 26, 1) == ["Queue        Waiting    SL"])
        #expect(drawn(table(1), 18, 1) == ["Queue      Waiting"])
        #expect(drawn(table(1), 12, 1) == ["Queue       "])
        #expect(drawn(table(1), 4, 2) == ["Que…", "bil…"])
    }

    @Test func theSortMarkStandsBesideTheTitle() {
        #expect(drawn(table(sort: TableSort(column: 0, isDescending: false)), 18, 1) == ["Queue▲     Waiting"])
        #expect(drawn(table(sort: TableSort(column: 3, isDescending: true)), 26, 1) == ["Queue        Waiting   SL▼"])
    }

    @Test func theSelectedRowLiesOnItsGround() {
        let picture = picture(of: table(selection: 1), 30, 4)
        #expect((0..<30).allSatisfy { picture[$0, 2].style.ground == .selection })
        #expect((0..<30).allSatisfy { picture[$0, 1].style.ground == .none })
    }

    @Test func aRowsGroundLiesUnderItsCells() {
        let table = Table(columns, rowCount: 1) { _ in
            TableRow([Line("hot", Style(on: .match)), "1"], ground: .critical)
        }
        let picture = picture(of: table, 30, 2)
        #expect(picture[0, 1].style.ground == .match)
        #expect(picture[10, 1].style.ground == .critical)
    }

    @Test func onlyRowsInSightAreAskedFor() {
        var asked: [Int] = []
        let table = Table(columns, rowCount: 10_000, offset: 5_000) { index in
            asked.append(index)
            return TableRow([Line("\(index)")])
        }
        _ = drawn(table, 40, 6)
        #expect(asked == [5_000, 5_001, 5_002, 5_003, 5_004])
    }

    @Test func theMouseFindsRowsAndHeaders() {
        let area = Rect(x: 2, y: 3, width: 40, height: 3)
        let table = table(50, offset: 10)
        #expect(table.row(at: Point(x: 5, y: 4), in: area) == 10)
        #expect(table.row(at: Point(x: 5, y: 5), in: area) == 11)
        #expect(table.row(at: Point(x: 5, y: 6), in: area) == nil)
        #expect(table.header(at: Point(x: 3, y: 3), in: area) == 0)
        #expect(table.header(at: Point(x: 20, y: 3), in: area) == 1)
        #expect(table.header(at: Point(x: 3, y: 4), in: area) == nil)
    }

    @Test(arguments: [
        (0, 4, 100, 10, 0), (0, 10, 100, 10, 1), (50, 40, 100, 10, 40), (95, 99, 100, 10, 90), (7, 0, 3, 10, 0),
        (0, 5, 6, 0, 5),
    ])
    func theOffsetFollowsTheSelection(offset: Int, index: Int, count: Int, height: Int, expected: Int) {
        #expect(Table.offset(offset, showing: index, of: count, height: height) == expected)
    }
}
