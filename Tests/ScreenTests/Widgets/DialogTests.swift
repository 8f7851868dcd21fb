import Screen
import Testing

@Suite struct DialogTests {
    private let dialog = Dialog(
        title: "Move 4 agents", body: ["王芳 李娜 赵敏 周杰", "sales to billing"],
        hints: [KeyHint("enter", "move"), KeyHint("escape", "leave it")])

    @Test func standsInTheMiddleWithItsKeysBelow() {
        #expect(
            drawn(dialog, 36, 10) == [
                "                                    ",
                " ┌─ Move 4 agents ───────────────┐  ",
                " │                               │  ",
                " │  王芳 李娜 赵敏 周杰          │  ",
                " │  sales to billing             │  ",
                " │                               │  ",
                " │  enter move  escape leave it  │  ",
                " │                               │  ",
                " └───────────────────────────────┘  ",
                "                                    ",
            ])
    }

    @Test func withoutRoomForAFrameTheWordsAndKeysStay() {
        #expect(drawn(dialog, 11, 2) == ["王芳 李娜 …", "enter move "])
        #expect(drawn(dialog, 0, 0).isEmpty)
    }

    @Test func coversWhatLiesBehindIt() {
        var picture = CellBuffer(size: Size(width: 40, height: 12))
        picture.fill(picture.bounds, style: Style(.critical), glyph: "x")
        let frame = dialog.frame(in: picture.bounds)
        dialog.draw(into: &picture, in: picture.bounds)
        for y in frame.rowRange {
            #expect(frame.columnRange.allSatisfy { picture[$0, y].style.ground == .raised })
        }
        #expect(picture[0, 0] == Cell("x", Style(.critical)))
    }
}
