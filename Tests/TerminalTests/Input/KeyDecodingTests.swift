import Screen
import Terminal
import Testing

@Suite struct KeyDecodingTests {
    @Test("characters are themselves, in every script", arguments: ["a", "Z", "?", "é", "客", "ก", "佐", "🙂"])
    func characters(text: String) {
        #expect(keys(text) == [text])
    }

    @Test(
        "control bytes are the keys that send them",
        arguments: [
            ("\u{00}", "ctrl+space"), ("\u{01}", "ctrl+a"), ("\u{1A}", "ctrl+z"), ("\u{1C}", "ctrl+\\"),
            ("\t", "tab"), ("\r", "enter"), ("\n", "enter"), ("\u{7F}", "backspace"), ("\u{08}", "backspace"),
        ])
    func controls(bytes: String, key: String) {
        #expect(keys(bytes) == [key])
    }

    @Test(
        "cursor keys are understood in every dialect",
        arguments: [
            ("\u{1B}[A", "up"), ("\u{1B}OB", "down"), ("\u{1B}[C", "right"), ("\u{1B}OD", "left"),
            ("\u{1B}[H", "home"), ("\u{1B}OF", "end"), ("\u{1B}[1~", "home"), ("\u{1B}[4~", "end"),
            ("\u{1B}[7~", "home"), ("\u{1B}[8~", "end"), ("\u{1B}[2~", "insert"), ("\u{1B}[3~", "delete"),
            ("\u{1B}[5~", "pageup"), ("\u{1B}[6~", "pagedown"), ("\u{1B}[Z", "shift+tab"),
        ])
    func cursorKeys(bytes: String, key: String) {
        #expect(keys(bytes) == [key])
    }

    @Test(
        "function keys are understood from xterm, PuTTY, rxvt and the Linux console",
        arguments: [
            ("\u{1B}OP", "f1"), ("\u{1B}OS", "f4"), ("\u{1B}[11~", "f1"), ("\u{1B}[15~", "f5"), ("\u{1B}[17~", "f6"),
            ("\u{1B}[24~", "f12"), ("\u{1B}[34~", "f20"), ("\u{1B}[[A", "f1"), ("\u{1B}[[E", "f5"),
        ])
    func functionKeys(bytes: String, key: String) {
        #expect(keys(bytes) == [key])
    }

    @Test(
        "held keys are reported with the key",
        arguments: [
            ("\u{1B}[1;5A", "ctrl+up"), ("\u{1B}[1;2D", "shift+left"), ("\u{1B}[1;3H", "alt+home"),
            ("\u{1B}[1;8C", "ctrl+alt+shift+right"), ("\u{1B}[3;5~", "ctrl+delete"), ("\u{1B}[1;2P", "shift+f1"),
            ("\u{1B}[15;6~", "ctrl+shift+f5"), ("\u{1B}O5A", "ctrl+up"), ("\u{1B}[1;9A", "alt+up"),
            ("\u{1B}[a", "shift+up"), ("\u{1B}Oc", "ctrl+right"), ("\u{1B}[3$", "shift+delete"),
            ("\u{1B}[5^", "ctrl+pageup"), ("\u{1B}[24@", "ctrl+shift+f12"),
        ])
    func modifiedKeys(bytes: String, key: String) {
        #expect(keys(bytes) == [key])
    }

    @Test(
        "Alt comes as an ESC before the key",
        arguments: [
            ("\u{1B}x", "alt+x"), ("\u{1B}客", "alt+客"), ("\u{1B}\r", "alt+enter"), ("\u{1B}\u{7F}", "alt+backspace"),
            ("\u{1B}\u{01}", "ctrl+alt+a"), ("\u{1B}\u{1B}[A", "alt+up"), ("\u{1B}\u{1B}OP", "alt+f1"),
        ])
    func alt(bytes: String, key: String) {
        #expect(keys(bytes) == [key])
    }

    @Test(
        "keys that could begin a sequence are keys when nothing follows",
        arguments: [
            ("\u{1B}", ["escape"]), ("\u{1B}[", ["alt+["]), ("\u{1B}O", ["alt+O"]), ("\u{1B}]", ["alt+]"]),
            ("\u{1B}P", ["alt+P"]), ("\u{1B}\u{1B}", ["escape", "escape"]), ("\u{1B}\u{1B}[", ["escape", "alt+["]),
            ("\u{1B}\u{1B}a", ["escape", "alt+a"]),
        ])
    func lonelyIntroducers(bytes: String, expected: [String]) {
        #expect(keys(bytes) == expected)
    }

    @Test(
        "keyboards that name the code point are understood",
        arguments: [
            ("\u{1B}[27;5;105~", "ctrl+i"), ("\u{1B}[27;2;65~", "A"), ("\u{1B}[27;6;97~", "ctrl+shift+a"),
            ("\u{1B}[97;5u", "ctrl+a"), ("\u{1B}[97;2u", "A"), ("\u{1B}[51:35;2u", "#"), ("\u{1B}[27u", "escape"),
            ("\u{1B}[13;2u", "shift+enter"), ("\u{1B}[9;2u", "shift+tab"), ("\u{1B}[23458u", "客"),
            ("\u{1B}[57414u", "enter"), ("\u{1B}[57401u", "2"), ("\u{1B}[57419;5u", "ctrl+up"),
            ("\u{1B}[57376u", "f13"),
            ("\u{1B}[97;1:1u", "a"),
        ])
    func codePoints(bytes: String, key: String) {
        #expect(keys(bytes) == [key])
    }

    @Test(
        "the numeric keypad in application mode types its digits",
        arguments: [("\u{1B}Op", "0"), ("\u{1B}Oy", "9"), ("\u{1B}On", "."), ("\u{1B}Ok", "+"), ("\u{1B}OM", "enter")])
    func keypad(bytes: String, key: String) {
        #expect(keys(bytes) == [key])
    }

    @Test func severalKeysInOneReadComeInTheirOrder() {
        #expect(keys("a\u{1B}[A客\u{1B}OPq") == ["a", "up", "客", "f1", "q"])
    }

    @Test func aReleasedKeyIsNoKey() {
        #expect(keys("\u{1B}[97;1:3u") == [])
    }
}
