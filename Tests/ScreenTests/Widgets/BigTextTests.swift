import Screen
import Testing

@Suite struct BigTextTests {
    @Test func figuresAreDrawnInBlocks() {
        var picture = CellBuffer(size: Size(width: 8, height: 5))
        BigText("1:", scale: 1).draw(into: &picture, in: picture.bounds)
        #expect(picture.lines == [" █      ", "██  █   ", " █      ", " █  █   ", "███     "])
        #expect(BigText("1:", scale: 1).columns == 5)
        #expect(BigText("1:", scale: 2).columns == 10)
    }

    @Test func whereThereIsNoRoomPlainTextStands() {
        var picture = CellBuffer(size: Size(width: 8, height: 2))
        BigText("12:40").draw(into: &picture, in: picture.bounds)
        #expect(picture.lines.first == "12:40   ")
    }

    @Test(arguments: "0123456789:.%— x".map(String.init)) func everyLetterKeepsToItsPlace(letter: String) {
        var picture = CellBuffer(size: Size(width: 30, height: 5))
        let text = BigText(letter, scale: 2)
        text.draw(into: &picture, in: picture.bounds)
        #expect(picture.lines.allSatisfy { $0.dropFirst(text.columns).allSatisfy { $0 == " " } })
    }
}
