import Testing

@testable import Asterisk

struct MessageReaderTests {
    @Test(arguments: ["\r\n", "\n"])
    func `a message ends with an empty line, in either line end`(end: String) {
        let lines = ["Event: Hold", "Channel: PJSIP/101-00000001", "", "Event: Unhold", "", ""]
        #expect(kinds(lines.joined(separator: end)) == [.event(.hold), .event(.unhold)])
    }

    @Test
    func `the greeting is no field of the first message`() {
        var reader = MessageReader()
        let messages = reader.messages("Asterisk Call Manager/11.0.0\r\nResponse: Success\r\nMessage: x\r\n\r\n")
        #expect(reader.greeting == "Asterisk Call Manager/11.0.0")
        #expect(messages.map(\.kind) == [.response(isSuccess: true)])
    }

    @Test
    func `a stream without a greeting loses nothing`() {
        #expect(kinds("Event: Hold\n\n") == [.event(.hold)])
    }

    @Test
    func `empty messages are passed over`() {
        #expect(kinds("Response: Success\r\n\r\n\r\n\r\nEvent: Hold\r\n\r\n").count == 2)
    }

    @Test
    func `a message that is not complete is held back`() {
        #expect(kinds("Event: Hold\r\nChannel: x\r\n").isEmpty)
    }

    @Test
    func `lines far beyond 1,024 bytes are read`() {
        let value = String(repeating: "é", count: 3000)
        let messages = messages("Event: Hold\r\nChannel: \(value)\r\n\r\n")
        #expect(messages.first?.fields["Channel"] == value)
    }

    @Test
    func `what grows beyond all measure is dropped, and the next message is read`() {
        var reader = MessageReader()
        let piece = String(repeating: "x", count: MessageReader.limit / 2)
        var found: [Taken] = []
        for text in ["Event: Hold\r\n", piece, piece, piece, "\r\nmore: y\r\n\r\nEvent: Unhold\r\n\r\n"] {
            found += reader.messages(text)
        }
        #expect(found.map(\.kind) == [.event(.unhold)])
        #expect(reader.overlong == 1)
    }

    @Test
    func `events of no interest are of an unknown kind`() {
        #expect(kinds("Event: VarSet\r\n\r\nEvent: TestEvent\r\n\r\n") == [.event(.unknown), .event(.unknown)])
    }

    @Test(arguments: EventKind.allCases.dropFirst())
    func `every kind is found by the name Asterisk gives it`(kind: EventKind) {
        let name = "\(kind)"
        #expect(kinds("Event: \(name.prefix(1).uppercased() + name.dropFirst())\r\n\r\n") == [.event(kind)])
    }

    @Test
    func `the first field of a name counts, by its whole name, in its own case`() {
        let fields = messages("Event: Hold\r\nQueueX: a\r\nQueue: b\r\nQueue: c\r\nqueue: d\r\nEmpty: \r\n\r\n")[0]
            .fields
        #expect(fields["Queue"] == "b")
        #expect(fields["Empty"] == "")
        #expect(fields["Missing"] == nil)
    }

    @Test(arguments: [("12", 12), ("-3", -3), ("", nil), ("-", nil), ("1x", nil), (" 1", nil)] as [(String, Int64?)])
    func `numbers are whole numbers or none`(text: String, value: Int64?) {
        var reader = MessageReader()
        var found: Int64?
        reader.read("Event: Hold\nPenalty: \(text)\n\n") { found = $0.number("Penalty") }
        #expect(found == value)
    }

    @Test
    func `bytes that are no UTF-8 are escaped in texts`() {
        var reader = MessageReader()
        var name: String?
        reader.read(Array("Event: Hold\nMemberName: A".utf8) + [0xC3, 0x0A, 0x0A]) { name = $0.text("MemberName") }
        #expect(name == "A\\xc3")
    }

    private func kinds(_ text: String) -> [Message.Kind] { messages(text).map(\.kind) }

    private func messages(_ text: String) -> [Taken] {
        var reader = MessageReader()
        return reader.messages(text)
    }
}
