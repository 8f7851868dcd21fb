import Screen
import Terminal
import Testing

@Suite struct PasteDecodingTests {
    private let begin = "\u{1B}[200~"
    private let end = "\u{1B}[201~"

    @Test func aPasteIsOneInput() {
        #expect(decoded("a\(begin)王芳 1004\(end)b") == [.key(Key("a")), .paste("王芳 1004"), .key(Key("b"))])
    }

    @Test func nothingInAPasteCanActAsAKey() {
        #expect(decoded("\(begin)rm\u{03}\u{1B}[A\u{9B}31m\u{7F}q\(end)") == [.paste("rm[A31mq")])
    }

    @Test func linesEndAsText() {
        #expect(decoded("\(begin)one\r\ntwo\rthree\nfour\tfive\(end)") == [.paste("one\ntwo\nthree\nfour\tfive")])
    }

    @Test func brokenTextIsMarked() {
        #expect(decoded(Array(begin.utf8) + [0x61, 0xFF, 0x62] + Array(end.utf8)) == [.paste("a\u{FFFD}b")])
    }

    @Test func aHugePasteIsCutAndTheKeysBehindItStillArrive() {
        let inputs = decoded(begin + String(repeating: "x", count: 300_000) + end + "q")
        guard case .paste(let text) = inputs.first else {
            Issue.record("no paste")
            return
        }
        #expect(text.utf8.count == 64 * 1_024)
        #expect(inputs.last == .key(Key("q")))
    }

    @Test func anUnfinishedPasteEndsWhenNothingMoreComes() {
        var decoder = InputDecoder()
        #expect(decoder.decode(Array("\(begin)half".utf8)) == [])
        #expect(decoder.patience == .long)
        #expect(decoder.flush() == [.paste("half")])
        #expect(decoder.decode(Array("q".utf8)) == [.key(Key("q"))])
    }
}
