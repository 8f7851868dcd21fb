import Screen
import TestKit
import Testing

@Suite struct CleaningTests {
    @Test(arguments: [
        ("\u{1B}[31mred", "·[31mred"), ("a\tb\nc\u{7F}\u{85}", "a·b·c··"), ("\u{202E}evil\u{202C}", "evil"),
        ("zero\u{200B}width\u{FEFF}", "zerowidth"), ("soft\u{AD}hyphen", "softhyphen"), ("☎\u{FE0F}", "☎"),
        ("a\u{2028}b", "a·b"), ("\u{FFFE}", "\u{FFFD}"), ("\u{0378}", "\u{FFFD}"),
    ])
    func untrustedTextCannotSteerTheTerminal(text: String, cleaned: String) {
        #expect(text.cleanedForScreen.unicodeScalars.elementsEqual(cleaned.unicodeScalars))
    }

    @Test(arguments: [
        ("👩‍💻!", "👩!"), ("👨‍👩‍👧", "👨"), ("👍🏽", "👍"), ("👩🏽‍💻x", "👩x"), ("🇨🇳", "CN"), ("🏽", "🏽"), ("❤️‍🔥", "❤"),
        ("👩👧", "👩👧"),
    ])
    func emojiSequencesAreTamed(text: String, cleaned: String) {
        #expect(text.cleanedForScreen == cleaned)
    }

    @Test(arguments: ["billing", "王芳", "佐藤", "김", "สมชาย", "नमस्ते", "محمد", "e\u{301}", "Zoë", "🟢"])
    func namesStayAsTheyAre(name: String) {
        #expect(name.cleanedForScreen.unicodeScalars.elementsEqual(name.unicodeScalars))
    }

    @Test func aCellCarriesFourMarksAtMost() {
        let tower = "e" + String(repeating: "\u{301}", count: 40)
        #expect(tower.cleanedForScreen.unicodeScalars.count == 5)
    }

    @Test(arguments: specimens) func cleaningTwiceChangesNothingMore(text: String) {
        let once = text.cleanedForScreen
        #expect(once.cleanedForScreen.unicodeScalars.elementsEqual(once.unicodeScalars))
        #expect(Width.standard.columns(of: once) == Width.standard.columns(of: text))
    }
}
