import Screen
import Terminal
import Testing

@Suite struct RenditionTests {
    private static let debian = ["xterm": 8, "xterm-256color": 256, "screen-256color": 256, "linux": 8, "vt100": 0]
    private static let withTerm = debian.merging(
        ["vte-direct": 1 << 24, "tmux-direct": 1 << 24, "kitty-direct": 1 << 24, "tmux-256color": 256]) { $1 }

    private func rendition(
        _ term: String?, colourTerm: String? = nil, noColour: Bool = false, depth: ColourDepth? = nil,
        entries: [String: Int] = debian
    ) -> String? {
        let environment = TerminalEnvironment(term: term, colourTerm: colourTerm, noColour: noColour) { entries[$0] }
        return Rendition.chosen(in: environment, depth: depth).map { "\($0.terminfo) \($0.depth)" }
    }

    @Test(
        "terminfo says how many colours there are",
        arguments: [
            ("xterm-256color", "xterm-256color twoFiftySix"), ("xterm", "xterm sixteen"), ("linux", "linux sixteen"),
            ("vt100", "vt100 none"),
        ])
    func terminfoDecides(term: String, expected: String) {
        #expect(rendition(term) == expected)
    }

    @Test(
        "true colour goes by a direct entry of the terminal's own family",
        arguments: [
            ("xterm-256color", "vte-direct trueColour"), ("tmux-256color", "tmux-direct trueColour"),
            ("screen-256color", "tmux-direct trueColour"), ("xterm-kitty", "kitty-direct trueColour"),
            ("alacritty", "vte-direct trueColour"),
        ])
    func directEntries(term: String, expected: String) {
        #expect(rendition(term, colourTerm: "truecolor", entries: Self.withTerm) == expected)
    }

    @Test func withoutADirectEntryTrueColourFallsToThePalette() {
        #expect(rendition("xterm-256color", colourTerm: "truecolor") == "xterm-256color twoFiftySix")
        #expect(rendition("xterm", colourTerm: "24bit") == "xterm-256color twoFiftySix")
    }

    @Test func noColourMeansNone() {
        #expect(rendition("xterm-256color", colourTerm: "truecolor", noColour: true) == "xterm-256color none")
    }

    @Test func theUserOverrulesTheEnvironment() {
        #expect(rendition("xterm-256color", noColour: true, depth: .twoFiftySix) == "xterm-256color twoFiftySix")
        #expect(rendition("xterm-256color", depth: .sixteen) == "xterm-256color sixteen")
        #expect(rendition("xterm", depth: .twoFiftySix) == "xterm-256color twoFiftySix")
        #expect(rendition("linux", depth: .trueColour) == "linux sixteen")
    }

    @Test func aTerminalThatTheMachineDoesNotKnowSpeaksXterm() {
        #expect(rendition("xterm-ghostty") == "xterm-256color twoFiftySix")
    }

    @Test("a terminal that cannot draw is refused", arguments: [nil, "", "dumb", "unknown"])
    func refused(term: String?) {
        #expect(rendition(term) == nil)
    }
}
