import Screen
import Testing

@Suite struct ColourTests {
    @Test(arguments: [
        ("terminal", Colour.terminal), ("red", .palette(1)), ("bright-black", .palette(8)),
        ("palette 141", .palette(141)), ("#5fafd7", .rgb(0x5F, 0xAF, 0xD7)), ("#000000", .rgb(0, 0, 0)),
    ])
    func isReadAndWrittenInOneSpelling(spelling: String, colour: Colour) {
        #expect(Colour(spelling) == colour)
        #expect(colour.description == spelling)
    }

    @Test(arguments: ["", "reddish", "#12345", "#1234567", "#+12345", "palette 256", "palette x", "#ééé"])
    func nonsenseIsNoColour(spelling: String) {
        #expect(Colour(spelling) == nil)
    }

    @Test func contrastFollowsWCAG() {
        #expect(abs(contrast(.black, .white) - 21) < 0.001)
        #expect(contrast(RGB(80, 90, 100), RGB(80, 90, 100)) == 1)
        #expect(abs(contrast(RGB(0x77, 0x77, 0x77), .white) - 4.478) < 0.001)
        #expect(contrast(.white, .black) == contrast(.black, .white))
    }
}
