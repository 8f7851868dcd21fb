import Screen
import TestKit
import Testing

@Suite struct WidgetPropertyTests {
    private static var widgets: [(name: String, widget: any Widget)] {
        let glyphSets: [GlyphSet] = [.unicode, .ascii]
        return glyphSets.flatMap { glyphs -> [(String, any Widget)] in
            let values: [Double?] = [3, 1, nil, 4, .infinity, 1, 5, .nan, -9, 2, 6]
            return [
                ("line", Line(specimens.map { Span($0, Style(.info)) }, alignment: .trailing)),
                ("table", table(glyphs)), ("rule", Rule(.vertical, glyphs: glyphs)),
                ("frame", Frame(title: " 账单 ", glyphs: glyphs)),
                ("sparkline", Sparkline(values + values, glyphs: glyphs)),
                ("bar", Bar(0.63, target: 1, glyphs: glyphs)),
                ("chart", BrailleChart([ChartSeries(values)], guide: 2, glyphs: glyphs)),
                ("dialog", Dialog(title: "确认", body: specimens.map { Line($0) }, hints: hints, glyphs: glyphs)),
                ("hints", KeyHints(hints)),
                ("prompt", Prompt("名: ", field: TextField("王芳 1004 客服", cursor: 4))),
                ("scrollbar", Scrollbar(count: 99, offset: 40, glyphs: glyphs)),
            ]
        }
    }

    private static let hints = [KeyHint("enter", "移动"), KeyHint("escape", "取消"), KeyHint("?", "help")]

    private static func table(_ glyphs: GlyphSet) -> Table {
        let columns = [
            TableColumn("队列", width: 4...12), TableColumn("Waiting", width: 5, alignment: .trailing, dropOrder: 1),
            TableColumn("State", width: 3...9, alignment: .centre, dropOrder: 0),
        ]
        return Table(
            columns, rowCount: 40, selection: 3, offset: 2, sort: TableSort(column: 1, isDescending: true),
            glyphs: glyphs
        ) { row in TableRow([Line(specimens[row % specimens.count]), Line("\(row)"), "客服"], ground: .heat3) }
    }

    @Test(arguments: widgets.indices) func drawsInsideItsAreaAtEverySize(index: Int) {
        let (name, widget) = Self.widgets[index]
        let sentinel = Cell("#", Style(.series6, .strike, on: .heat7))
        for height in 0...20 {
            for width in 0...60 {
                var picture = CellBuffer(size: Size(width: width + 4, height: height + 4))
                picture.fill(picture.bounds, style: sentinel.style, glyph: "#")
                let area = picture.bounds.inset(2)
                widget.draw(into: &picture, in: area)
                let isInside = edge(of: picture, around: area).allSatisfy { $0 == sentinel }
                if !isInside || !picture.isSound {
                    Issue.record("\(name) at \(width)x\(height):\n\(picture)")
                    return
                }
            }
        }
    }

    @Test(arguments: widgets.indices) func areasFarOutsideThePictureAreHarmless(index: Int) {
        let blank = CellBuffer(size: Size(width: 9, height: 4))
        let areas = [
            Rect(x: 100, y: 100, width: 20, height: 9), Rect(x: -50, y: -50, width: 20, height: 9),
            Rect(x: .max - 2, y: .max - 2, width: 9, height: 9),
        ]
        for area in areas {
            var picture = blank
            Self.widgets[index].widget.draw(into: &picture, in: area)
            #expect(picture == blank)
        }
    }

    private func edge(of picture: CellBuffer, around area: Rect) -> [Cell] {
        (0..<picture.size.height).flatMap { y -> [Cell] in
            let row = Array(picture.cells(inRow: y))
            return area.rowRange.contains(y) ? Array(row[..<area.x] + row[area.maxX...]) : row
        }
    }
}
