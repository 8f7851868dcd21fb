import Screen
import Testing

@Suite struct EncoderTests {
    private var picture: CellBuffer {
        var picture = CellBuffer(size: Size(width: 10, height: 2))
        picture.put("SL", x: 0, y: 0, style: Style(.heading, .bold))
        picture.put("王芳", x: 3, y: 0, style: Style(.warning, on: .selection))
        picture.put("!", x: 9, y: 0, style: Style(.critical))
        picture.put("plain", x: 0, y: 1)
        return picture
    }

    @Test func plainTextHasNoTrailingSpaces() {
        #expect(PlainText.encode(picture) == "SL 王芳  !\nplain\n")
    }

    @Test func goldensNameTheStylesUnderTheirRow() {
        #expect(
            Golden.encode(picture) == """
                │SL 王芳  !│
                  0-1 heading+bold, 3-6 warning on selection, 9 critical
                │plain     │

                """)
    }

    @Test func ansiChangesLooksOnlyWhereTheyChangeAndResetsAtTheEndOfTheRow() {
        let text = ANSIEncoder(palette: Palette(theme: .dark, depth: .none)).encode(picture)
        #expect(
            text == "\u{1B}[0;1mSL\u{1B}[0m \u{1B}[0;1;7m王芳\u{1B}[0m  \u{1B}[0;1;7m!\u{1B}[0m\nplain     \n")
    }

    @Test(arguments: [
        (Attributes(), "0"), (Attributes(ink: .palette(3), ground: .palette(12)), "0;33;104"),
        (Attributes(ink: .palette(208)), "0;38;5;208"),
        (Attributes(ground: .rgb(1, 22, 255), emphasis: [.bold, .strike]), "0;1;9;48;2;1;22;255"),
    ])
    func attributesBecomeSGRParameters(attributes: Attributes, parameters: String) {
        #expect(attributes.selectGraphicRendition == parameters)
    }
}
