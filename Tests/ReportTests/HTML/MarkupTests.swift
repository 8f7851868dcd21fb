import Testing

@testable import Report

@Suite struct MarkupTests {
    @Test func `text is escaped wherever it stands`() {
        let markup = Markup.tag("p", ["title": "a \"b\" <c>"]) { "d & <e> 'f'" }
        #expect(
            markup.source == "<p title=\"a &quot;b&quot; &lt;c&gt;\">d &amp; &lt;e&gt; &#39;f&#39;</p>")
    }

    @Test func `a tag without content is closed as its kind needs`() {
        #expect(Markup.tag("br").source == "<br />")
        #expect(Markup.tag("td").source == "<td></td>")
    }

    @Test func `an attribute without a value is left out`() {
        #expect(Markup.tag("tr", ["class": nil, "title": ""]).source == "<tr title=\"\"></tr>")
    }

    @Test(arguments: [
        ("a\u{1B}[0m", "a·[0m"), ("\u{0}\u{7F}\u{9F}", "···"), ("\u{202E}x\u{2066}", "x"), ("\u{FFFF}", "\u{FFFD}"),
        ("نص", "نص"), ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("👩‍💻", "👩‍💻"),
    ])
    func `controls and turns of direction are taken out and joiners stay`(text: String, escaped: String) {
        #expect(text.escapedForMarkup.unicodeScalars.elementsEqual(escaped.unicodeScalars))
    }

    @Test func `a quote with an accent is still a quote`() {
        #expect("\"\u{301}".escapedForMarkup == "&quot;\u{301}")
        #expect("<\u{338}b>".escapedForMarkup == "&lt;\u{338}b&gt;")
    }

    @Test func `a long name is cut to its room and a wide one to half the letters`() {
        #expect(Name.short("客户服务中心一部夜班小组", columns: 10).source == "\u{2068}客户服务…\u{2069}")
        #expect(Name.short("billing", columns: 7).source == "\u{2068}billing\u{2069}")
    }
}
