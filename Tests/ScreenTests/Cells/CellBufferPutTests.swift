import Screen
import TestKit
import Testing

@Suite struct CellBufferPutTests {
    private func line(_ width: Int, _ draw: (inout CellBuffer) -> Void) -> String {
        var picture = CellBuffer(size: Size(width: width, height: 1))
        draw(&picture)
        #expect(picture.isSound)
        return picture.text(row: 0)
    }

    @Test func returnsTheColumnsUsed() {
        var picture = CellBuffer(size: Size(width: 20, height: 1))
        #expect(picture.put("billing", x: 0, y: 0) == 7)
        #expect(picture.put("王芳", x: 8, y: 0) == 4)
        #expect(picture.put("too long", x: 13, y: 0, width: 5) == 5)
        #expect(picture.put("beside", x: 20, y: 0) == 0)
        #expect(picture.put("below", x: 0, y: 1) == 0)
        #expect(picture.text(row: 0) == "billing 王芳 too …  ")
    }

    @Test func longTextEndsInAnEllipsisOrIsCut() {
        #expect(line(6) { $0.put("overflow", x: 0, y: 0) } == "overf…")
        #expect(line(6) { $0.put("overflow", x: 0, y: 0, clip: .cut) } == "overfl")
        #expect(line(8) { $0.put("客服中心", x: 0, y: 0, width: 7) } == "客服中… ")
        #expect(line(8) { $0.put("客服中心", x: 0, y: 0, width: 6) } == "客服 …  ")
    }

    @Test func textThatJustFitsHasNoEllipsis() {
        #expect(line(8) { $0.put("overflow", x: 0, y: 0) } == "overflow")
        #expect(line(4) { $0.put("客服", x: 0, y: 0) } == "客服")
    }

    @Test func aWideGlyphAcrossAnEdgeBecomesASpace() {
        #expect(line(5) { $0.put("客服中", x: 0, y: 0, clip: .cut) } == "客服 ")
        #expect(line(5) { $0.put("客服", x: -1, y: 0) } == " 服  ")
    }

    @Test func overwritingHalfOfAWideGlyphBlanksTheOther() {
        #expect(
            line(6) {
                $0.put("客客客", x: 0, y: 0); $0.put("x", x: 3, y: 0)
            } == "客 x客")
        #expect(
            line(6) {
                $0.put("客客客", x: 0, y: 0); $0.put("x", x: 2, y: 0)
            } == "客x 客")
        #expect(
            line(6) {
                $0.put("客客客", x: 0, y: 0); $0.put("服", x: 1, y: 0)
            } == " 服 客")
    }

    @Test func textLeftOfThePictureIsSkipped() {
        #expect(line(4) { $0.put("abcdef", x: -2, y: 0) } == "cdef")
        #expect(line(4) { $0.put("ab", x: -2, y: 0) } == "    ")
    }

    @Test func substringsAreTextToo() {
        #expect(line(4) { $0.put("abcdef".dropFirst(2), x: 0, y: 0) } == "cdef")
    }

    @Test func marksShareTheCellOfTheirBase() {
        var picture = CellBuffer(size: Size(width: 4, height: 1))
        #expect(picture.put("e\u{301}x", x: 0, y: 0) == 2)
        #expect(picture[0, 0].isCluster)
        #expect(picture.text(of: picture[0, 0]).unicodeScalars.count == 2)
        #expect(picture.text(row: 0) == "éx  ")
    }

    @Test func rightToLeftNamesKeepTheirColumns() {
        #expect(line(8) { $0.put("שלום", x: 2, y: 0) } == "  שלום  ")
    }

    @Test func asciiTerminalsGetTheirOwnEllipsis() {
        var picture = CellBuffer(size: Size(width: 4, height: 1), ellipsis: "~")
        picture.put("overflow", x: 0, y: 0)
        #expect(picture.text(row: 0) == "ove~")
        var wide = CellBuffer(size: Size(width: 4, height: 1), width: Width(ambiguousIsWide: true))
        wide.put("①→─", x: 0, y: 0)
        #expect(wide.text(row: 0) == "① ~")
    }

    @Test func absurdPlacesAndWidthsAreHarmless() {
        #expect(line(4) { $0.put("abc", x: .max, y: 0) } == "    ")
        #expect(line(4) { $0.put("客服", x: .min, y: 0) } == "    ")
        #expect(line(4) { $0.put("abc", x: 0, y: .min, width: .min) } == "    ")
        #expect(line(4) { $0.put("abc", x: 1, y: 0, width: .max) } == " abc")
    }

    @Test(arguments: 0..<300) func scribblingNeverTearsAWideGlyph(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let picture = CellBuffer.scribble(Size(width: seed % 19, height: 4), puts: 40, using: &generator)
        #expect(picture.isSound)
    }
}
