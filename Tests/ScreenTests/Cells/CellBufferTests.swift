import Screen
import TestKit
import Testing

@Suite struct CellBufferTests {
    @Test func picturesAreWrittenAsLines() {
        let picture = CellBuffer(lines: ["│王│", "ab"])
        #expect(picture.size == Size(width: 4, height: 2))
        #expect(picture.lines == ["│王│", "ab  "])
    }

    @Test func fillStaysInsideAndMendsWideGlyphs() {
        var picture = CellBuffer(lines: ["客客客", "客客客"])
        picture.fill(Rect(x: 1, y: 0, width: 2, height: 9), glyph: "·")
        #expect(picture.lines == [" ·· 客", " ·· 客"])
        #expect(picture.isSound)
    }

    @Test func aFillGlyphThatIsNotOneColumnWideCountsAsASpace() {
        var picture = CellBuffer(lines: ["abcd"])
        picture.fill(Rect(x: 1, y: 0, width: 2, height: 1), glyph: "客")
        #expect(picture.lines == ["a  d"])
        picture.set("\u{301}", x: 0, y: 0)
        #expect(picture.lines == ["   d"])
    }

    @Test func restyleChangesLooksAndNotText() {
        var picture = CellBuffer(lines: ["王芳 ok"], style: Style(.onCall, .bold))
        picture.restyle(Rect(x: 0, y: 0, width: 4, height: 1), ground: .selection)
        #expect(picture.lines == ["王芳 ok"])
        #expect(picture[0, 0].style == Style(.onCall, .bold, on: .selection))
        #expect(picture[4, 0].style == Style(.onCall, .bold))
    }

    @Test func underlayKeepsGroundsThatAreThere() {
        var picture = CellBuffer(lines: ["ab"])
        picture.restyle(Rect(x: 0, y: 0, width: 1, height: 1), ground: .match)
        picture.underlay(picture.bounds, ground: .raised)
        #expect(picture[0, 0].style.ground == .match)
        #expect(picture[1, 0].style.ground == .raised)
    }

    @Test func clearLeavesABlankPicture() {
        var picture = CellBuffer(lines: ["e\u{301}客"])
        picture.clear()
        #expect(picture == CellBuffer(size: Size(width: 3, height: 1)))
    }

    @Test func equalityLooksAtClustersAndNotAtTheirOrder() {
        let size = Size(width: 2, height: 1)
        var (one, other) = (CellBuffer(size: size), CellBuffer(size: size))
        one.put("x\u{301}", x: 0, y: 0)
        one.put("y\u{301}", x: 1, y: 0)
        other.put("y\u{301}", x: 1, y: 0)
        #expect(one != other)
        other.put("x\u{301}", x: 0, y: 0)
        #expect(one == other)
        other.put("x\u{301}", x: 1, y: 0)
        #expect(one != other)
    }

    @Test func placesOutsideAreBlank() {
        let picture = CellBuffer(lines: ["a"])
        #expect(picture[5, 5] == .blank)
        #expect(picture[-1, 0] == .blank)
        #expect(picture.text(row: 3) == "")
    }
}
