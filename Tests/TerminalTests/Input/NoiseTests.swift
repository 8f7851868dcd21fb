import Screen
import Terminal
import Testing

/// What no key sends, and bytes that mean nothing at all.
@Suite struct NoiseTests {
    @Test func focusIsReported() {
        #expect(decoded("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
    }

    @Test(
        "unknown sequences are swallowed whole",
        arguments: [
            "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[12;40R9", "\u{1B}[?2026;2$y", "\u{1B}[99~", "\u{1B}[57441u",
            "\u{1B}]11;rgb:1111/2222/3333\u{07}", "\u{1B}]52;c;AAAA\u{1B}\\", "\u{1B}P>|xterm(370)\u{1B}\\",
            "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}[200;", "\u{1B}[" + String(repeating: "1;", count: 400) + "m",
            "\u{1B}Ot9",
        ])
    func unknown(bytes: String) {
        let leaked = keys(bytes + "q").filter { !["q", "9", "4", "f3", "ctrl+f3"].contains($0) }
        #expect(leaked == [])
        #expect(keys(bytes + "\u{18}q").last == "q")
    }

    @Test func aSequenceBrokenOffByAnotherIsDropped() {
        #expect(keys("\u{1B}[12;\u{1B}[A") == ["up"])
        #expect(keys("\u{1B}]0;title\u{1B}[B") == ["down"])
    }

    @Test func brokenUTF8IsDropped() {
        #expect(decoded([0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x61]) == [.key(Key("a"))])
        #expect(decoded([0xE5, 0xAE]) == [])
    }

    @Test func onlyAnUndecidedEscapeIsHurried() {
        var decoder = InputDecoder()
        #expect(decoder.patience == .none)
        _ = decoder.decode([0x1B])
        #expect(decoder.patience == .brief)
        _ = decoder.decode(Array("[1;".utf8))
        #expect(decoder.patience == .long)
        #expect(decoder.decode(Array("5A".utf8)) == [.key(Key(.up, .ctrl))])
        #expect(decoder.patience == .none)
    }
}
