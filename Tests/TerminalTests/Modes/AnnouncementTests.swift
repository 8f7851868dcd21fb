import Testing

@testable import Terminal

@Suite struct AnnouncementTests {
    private func text(_ bytes: [UInt8]?) -> String? {
        bytes.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func aTitleCannotEndItsSequenceEarly() {
        #expect(text(Announcement.title("上海\u{07}\u{1B}]0;x\u{9C}\n")) == "\u{1B}]2;上海]0;x\u{1B}\\")
    }

    @Test func aLongTitleIsCut() {
        #expect(Announcement.title(String(repeating: "x", count: 10_000)).count < 300)
    }

    @Test(
        "base 64 is that of RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
            ("客服", "5a6i5pyN"),
        ])
    func base64(plain: String, encoded: String) {
        #expect(text(Announcement.base64(Array(plain.utf8))) == encoded)
    }

    @Test func theClipboardIsNotGivenMoreThanItTakes() {
        #expect(text(Announcement.clipboard("foo")) == "\u{1B}]52;c;Zm9v\u{1B}\\")
        #expect(Announcement.clipboard(String(repeating: "x", count: 74_995)) == nil)
    }
}
