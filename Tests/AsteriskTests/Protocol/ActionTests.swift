import Testing

@testable import Asterisk

struct ActionTests {
    private let id = ActionID(session: 0xBEEF, serial: 7)

    @Test
    func `an action is lines of name and value, ended by an empty one`() {
        let action = Action(.queuePenalty).with(.interface, "PJSIP/101").with(.penalty, FieldText(3))
        let text = "Action: QueuePenalty\r\nActionID: gemba-beef-7\r\nInterface: PJSIP/101\r\nPenalty: 3\r\n\r\n"
        #expect(String(decoding: action.encoded(as: id), as: UTF8.self) == text)
    }

    @Test
    func `a value that is missing leaves no line`() {
        #expect(Action(.queuePause).with(.queue, nil).fields.isEmpty)
    }

    @Test(arguments: ["a\r\nAction: Command", "a\nb", "a\rb", "a\u{0}b", "\u{7F}\u{1B}", "a\u{2028}b"])
    func `no value ends its line`(text: String) {
        let bytes = Action(.queuePause).with(.reason, FieldText(text)).encoded(as: id)
        #expect(bytes.count { $0 == 0x0A } == 4)
        #expect(bytes.count { $0 == 0x0D } == 4)
        #expect(!bytes.contains(0))
    }

    @Test(arguments: 0..<8)
    func `no values make more lines than fields`(seed: UInt64) {
        var chance = Chance(seed: seed)
        for _ in 0..<500 {
            let scalars = (0..<chance.next() % 30).compactMap { _ in Unicode.Scalar(UInt32(chance.next() % 0x300)) }
            let text = String(String.UnicodeScalarView(scalars))
            let bytes = Action(.queueAdd).with(.memberName, FieldText(text)).with(.queue, "q").encoded(as: id)
            #expect(bytes.split(separator: 0x0A).count == 5)
        }
    }

    @Test(arguments: ["é", "王", "👩‍👩‍👧", "ab", "e\u{301}"])
    func `names are cut between characters, below 79 bytes`(unit: String) {
        let text = FieldText(String(repeating: unit, count: 100), limit: FieldText.nameLimit).text
        #expect(text.utf8.count <= 78)
        #expect(text.utf8.count > 78 - unit.utf8.count)
        #expect(text.count.isMultiple(of: unit.count))
    }

    @Test
    func `every line stays below what Asterisk reads`() {
        let bytes = Action(.login).with(.secret, FieldText(String(repeating: "x", count: 5000))).encoded(as: id)
        #expect(bytes.split(separator: 0x0A).allSatisfy { $0.count < 1024 })
    }
}
