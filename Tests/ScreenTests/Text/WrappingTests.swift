import Screen
import TestKit
import Testing

@Suite struct WrappingTests {
    @Test func breaksAtSpaces() {
        #expect("move four agents to billing".wrapped(to: 11) == ["move four", "agents to", "billing"])
    }

    @Test func breaksBetweenWideCharacters() {
        #expect("今天进线量较大请注意".wrapped(to: 9) == ["今天进线", "量较大请", "注意"])
    }

    @Test func breaksInsideAWordThatIsTooLong() {
        #expect("abcdefgh ij".wrapped(to: 4) == ["abcd", "efgh", "ij"])
    }

    @Test func keepsNewlinesAndEmptyLines() {
        #expect("a\n\nb".wrapped(to: 10) == ["a", "", "b"])
        #expect("".wrapped(to: 10) == [""])
    }

    @Test(arguments: specimens, 2...12) func noLineIsTooLong(text: String, columns: Int) {
        let lines = (text + " " + text).wrapped(to: columns)
        #expect(lines.allSatisfy { Width.standard.columns(of: $0) <= columns })
    }
}
