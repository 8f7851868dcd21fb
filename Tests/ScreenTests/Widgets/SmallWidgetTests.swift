import Screen
import Testing

@Suite struct SmallWidgetTests {
    private let hints = KeyHints([KeyHint("m", "move"), KeyHint("a", "acknowledge"), KeyHint("?", "帮助")])

    @Test func keyHintsDropFromTheRightAsWholes() {
        #expect(drawn(hints, 29, 1) == ["m move  a acknowledge  ? 帮助"])
        #expect(drawn(hints, 28, 1) == ["m move  a acknowledge       "])
        #expect(drawn(hints, 20, 1) == ["m move              "])
        #expect(drawn(hints, 5, 1) == ["     "])
        #expect(hints.columns() == 29)
    }

    @Test func keysAndLabelsHaveTheirStyles() {
        let picture = picture(of: hints, 10, 1)
        #expect(picture[0, 0].style == Style(.key))
        #expect(picture[2, 0].style == Style(.muted))
    }

    @Test(arguments: [
        (100, 0, "┃││││"), (100, 1, "│┃│││"), (100, 94, "│││┃│"), (100, 95, "││││┃"), (5, 0, "     "), (6, 1, "│┃┃┃┃"),
    ])
    func scrollbarsTouchAnEndOnlyWhenTheListDoes(count: Int, offset: Int, expected: String) {
        #expect(drawn(Scrollbar(count: count, offset: offset), 1, 5).joined() == expected)
    }

    @Test func rulesRunFromEdgeToEdge() {
        #expect(drawn(Rule(), 4, 2) == ["────", "    "])
        #expect(drawn(Rule(.vertical, glyphs: .ascii), 2, 2) == ["| ", "| "])
    }

    @Test func framesHoldTheirTitle() {
        #expect(drawn(Frame(title: " 账单 "), 12, 3) == ["┌─ 账单 ───┐", "│          │", "└──────────┘"])
        #expect(drawn(Frame(title: "x", glyphs: .ascii), 2, 2) == ["++", "++"])
        #expect(drawn(Frame(), 1, 5).joined() == "     ")
    }

    @Test(arguments: [GlyphSet.unicode, .ascii]) func everyGlyphIsOneColumnWide(glyphs: GlyphSet) {
        let states = Role.allCases.compactMap { glyphs.states[$0] }
        #expect(states.count == 9)
        #expect(Set(states).count == 9)
        let all = states + glyphs.levels + glyphs.eighths + scalars(of: glyphs.box) + scalars(of: glyphs.signs)
        #expect(all.allSatisfy { Width.standard.columns(of: $0) == 1 })
    }

    @Test func theAsciiSetIsAscii() {
        let glyphs = GlyphSet.ascii
        let all =
            glyphs.levels + glyphs.eighths + scalars(of: glyphs.box) + scalars(of: glyphs.signs)
            + scalars(of: glyphs.states)
        #expect(all.allSatisfy { $0.isASCII })
        #expect(all.count > 40)
    }

    private func scalars(of glyphs: some Any) -> [Unicode.Scalar] {
        Mirror(reflecting: glyphs).children.compactMap { $0.value as? Unicode.Scalar }
    }
}
