import Testing

@testable import Configuration

/// Aliases are refused wherever they stand, and stars elsewhere are stars.
@Suite struct AliasTests {
    @Test(arguments: [
        "*a", "k: *a", "- *a", "k: [b, *a]", "k: {x: *a}", "{*a : x}", "? *a", "k:\n  *a : b", "k: [[*a]]", "k: [\n*a]",
        "k: 'it''s' # don't\nl: *a", "k: \"\\\"\"\nl: *a",
    ])
    func `an alias is found where a value begins`(text: String) {
        #expect(AliasFinder.firstAlias(in: text) != nil)
    }

    @Test(arguments: [
        "k: a*b", "k: a *b", "k: \"*a\"", "k: '*a'", "k: \"x: *a\"", "# *a", "k: v # *a", "k: a, *b", "k: 'it''s: *a'",
        "k: \"\\\": *a\"", "k: (*)", "",
    ])
    func `a star within words, quotes or comments is a star`(text: String) {
        #expect(AliasFinder.firstAlias(in: text) == nil)
    }

    @Test func `the place is told as editors count`() {
        let place = AliasFinder.firstAlias(in: "name: 王\r\ninks:\r\n  text: *red\r\n")
        #expect(place?.line == 3)
        #expect(place?.column == 9)
    }

    @Test func `a bomb of aliases, as value or as key, is refused at once`() {
        let levels = (1...40).map { level in
            "l\(level): &l\(level) [" + (0..<9).map { _ in "*l\(level - 1)" }.joined(separator: ", ") + "]"
        }
        for end in ["name: *l40", "{*l40 : x}", "? *l40\n: x"] {
            let text = "l0: &l0 [a]\n" + levels.joined(separator: "\n") + "\n" + end
            #expect(throws: Mistake.self) { try ThemeFile.read(text, file: "bomb") }
        }
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "]) func `a deep nest is refused and breaks nothing`(opening: String) {
        let text = "name: " + String(repeating: opening, count: 100_000 / opening.count)
        #expect(throws: Mistake.self) { try ThemeFile.read(text, file: "nest") }
    }
}
