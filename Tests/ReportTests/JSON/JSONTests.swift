import Report
import Testing

@Suite struct JSONTests {
    @Test func `values are written plain`() {
        let document = JSON.object([
            ("none", .null), ("count", .integer(3)), ("share", .decimal(81.132_075_47)), ("small", .exact(0.000_012_3)),
            ("list", .list([.integer(1), .integer(2)])), ("empty", .list([])), ("nothing", .object([])),
        ])
        let expected = """
            {
             "none": null,
             "count": 3,
             "share": 81.1321,
             "small": 0.0000123,
             "list": [
              1,
              2
             ],
             "empty": [],
             "nothing": {}
            }

            """
        #expect(document.text == expected)
    }

    @Test(arguments: [
        ("a\"b", "\"a\\\"b\""), ("a\\b", "\"a\\\\b\""), ("a\nb\tc\rd", "\"a\\nb\\tc\\rd\""),
        ("\u{0}\u{1B}\u{85}", "\"\\u0000\\u001b\\u0085\""), ("\"\u{301}", "\"\\\"\u{301}\""), ("客服", "\"客服\""),
    ])
    func `text is quoted`(text: String, written: String) {
        #expect(JSON.text(text).text.unicodeScalars.elementsEqual((written + "\n").unicodeScalars))
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan])
    func `what is no number is null`(value: Double) {
        #expect(JSON.decimal(value).text == "null\n")
        #expect(JSON.number(value).text == "null\n")
        #expect(JSON.precise(value).text == "null\n")
    }

    @Test(arguments: [
        (0.0, 0, "0"), (-0.04, 1, "0"), (-0.06, 1, "-0.1"), (1.05, 4, "1.05"), (99.999_96, 4, "100"), (12, 0, "12"),
        (2.5, 0, "3"), (1e300, 2, "1e+300"),
    ])
    func `fixed numbers end where they are exact`(value: Double, decimals: Int, text: String) {
        #expect(fixed(value, decimals) == text)
    }
}
