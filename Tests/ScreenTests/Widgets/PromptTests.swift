import Screen
import Testing

@Suite struct PromptTests {
    private func prompt(_ text: String, cursor: Int? = nil) -> Prompt {
        Prompt(Line("/ "), field: TextField(text, cursor: cursor), placeholder: "name")
    }

    @Test func showsItsLabelAndText() {
        #expect(drawn(prompt("王芳"), 10, 1) == ["/ 王芳    "])
        #expect(drawn(prompt(""), 10, 1) == ["/ name    "])
    }

    @Test func theCursorIsTheReversedCell() {
        let picture = picture(of: prompt("王芳x", cursor: 1), 10, 1)
        #expect((0..<10).filter { picture[$0, 0].style.emphasis.contains(.reverse) } == [4, 5])
        #expect(prompt("王芳x", cursor: 1).cursor(in: Rect(x: 3, y: 2, width: 9, height: 1)) == Point(x: 7, y: 2))
    }

    @Test func longTextScrollsSoThatTheCursorIsInSight() {
        #expect(drawn(prompt("abcdefgh"), 8, 1) == ["/ efgh  "])
        #expect(drawn(prompt("abcdefgh", cursor: 0), 8, 1) == ["/ abcdef"])
    }

    @Test(arguments: 0...12, 0...8) func theCursorNeverLeavesItsRoom(width: Int, cursor: Int) {
        let area = Rect(x: 4, y: 1, width: width, height: 1)
        let place = prompt("客服 center", cursor: cursor).cursor(in: area)
        #expect(place.map(area.contains) ?? (width <= 2))
    }
}
