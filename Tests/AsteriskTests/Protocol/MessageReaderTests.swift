import Testing

@testable import Asterisk

@Suite("Messages from bytes")
struct MessageReaderTests {
    @Test("a message ends with an empty line, in either line end", arguments: ["\r\n", "\n"])
    func lineEnds(end: String) {
        let lines = ["Event: Hold", "Channel: PJSIP/101-00000001", "", "Event: Unhold", "", ""]
        #expect(kinds(lines.joined(separator: end)) == [.event(.hold), .event(.unhold)])
    }

    @Test("the greeting is no field of the first message")
    func greeting() {
        var reader = MessageReader()
        let messages = reader.messages("Asterisk Call Manager/11.0.0\r\nResponse: Success\r\nMessage: x\r\n\r\n")
        #expect(reader.greeting == "Asterisk Call Manager/11.0.0")
        #expect(messages.map(\.kind) == [.response(isSuccess: true)])
    }

    @Test("a stream without a greeting loses nothing")
    func noGreeting() {
        #expect(kinds("Event: Hold\n\n") == [.event(.hold)])
    }

    @Test("empty messages are passed over")
    func emptyMessages() {
        #expect(kinds("Response: Success\r\n\r\n\r\n\r\nEvent: Hold\r\n\r\n").count == 2)
    }

    @Test("a message that is not complete is held back")
    func incomplete() {
        #expect(kinds("Event: Hold\r\nChannel: x\r\n").isEmpty)
    }

    @Test("lines far beyond 1,024 bytes are read")
    func longLines() {
        let value = String(repeating: "é", count: 3000)
        let messages = messages("Event: Hold\r\nChannel: \(value)\r\n\r\n")
        #expect(messages.first?.fields["Channel"] == value)
    }

    @Test("what grows beyond all measure is dropped, and the next message is read")
    func overlong() {
        var reader = MessageReader()
        let piece = String(repeating: "x", count: MessageReader.limit / 2)
        var found: [Taken] = []
        for text in ["Event: Hold\r\n", piece, piece, piece, "\r\nmore: y\r\n\r\nEvent: Unhold\r\n\r\n"] {
            found += reader.messages(text)
        }
        #expect(found.map(\.kind) == [.event(.unhold)])
        #expect(reader.overlong == 1)
    }

    @Test("events of no interest are of an unknown kind")
    func unknownKinds() {
        #expect(kinds("Event: VarSet\r\n\r\nEvent: TestEvent\r\n\r\n") == [.event(.unknown), .event(.unknown)])
    }

    @Test("every kind is found by the name Asterisk gives it", arguments: EventKind.allCases.dropFirst())
    func names(kind: EventKind) {
        let name = "\(kind)"
        #expect(kinds("Event: \(name.prefix(1).uppercased() + name.dropFirst())\r\n\r\n") == [.event(kind)])
    }

    @Test("the first field of a name counts, by its whole name, in its own case")
    func lookUp() {
        let fields = messages("Event: Hold\r\nQueueX: a\r\nQueue: b\r\nQueue: c\r\nqueue: d\r\nEmpty: \r\n\r\n")[0]
            .fields
        #expect(fields["Queue"] == "b")
        #expect(fields["Empty"] == "")
        #expect(fields["Missing"] == nil)
    }

    @Test(
        "numbers are whole numbers or none",
        arguments: [("12", 12), ("-3", -3), ("", nil), ("-", nil), ("1x", nil), (" 1", nil)] as [(String, Int64?)])
    func numbers(text: String, value: Int64?) {
        var reader = MessageReader()
        var found: Int64?
        reader.read("Event: Hold\nPenalty: \(text)\n\n") { found = $0.number("Penalty") }
        #expect(found == value)
    }

    @Test("bytes that are no UTF-8 are escaped in texts")
    func invalidUTF8() {
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
