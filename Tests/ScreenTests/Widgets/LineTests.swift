import Screen
import Testing

@Suite struct LineTests {
    @Test(arguments: [
        (Alignment.leading, "王芳 9     "), (.centre, "  王芳 9   "), (.trailing, "     王芳 9"),
    ])
    func standsWhereItsAlignmentSays(alignment: Alignment, expected: String) {
        let line = Line([Span("王芳"), Span(" 9")], alignment: alignment)
        #expect(drawn(line, 11, 1) == [expected])
    }

    @Test func longLinesEndInAnEllipsis() {
        #expect(drawn(Line([Span("waiting"), Span(" 14")]), 9, 1) == ["waiting …"])
        #expect(drawn(Line([Span("waiting"), Span(" 14")]), 7, 1) == ["waitin…"])
        #expect(drawn(Line([Span("waiting"), Span("")]), 7, 1) == ["waiting"])
        #expect(drawn(Line("客服中心"), 5, 1) == ["客服…"])
    }

    @Test func everySpanKeepsItsStyle() {
        let picture = picture(of: Line([Span("a", Style(.good)), Span("b", Style(.critical))]), 2, 1)
        #expect(picture[0, 0].style == Style(.good))
        #expect(picture[1, 0].style == Style(.critical))
    }
}
