import Testing

@testable import Asterisk

struct CorrespondenceTests {
    private var letters = Correspondence(session: 1)

    @Test
    mutating func `a response answers its action once, wherever its mark stands`() {
        let (serial, _) = letters.send(Action(.ping))
        let answer = answers("Response: Success\r\nPing: Pong\r\nActionID: gemba-1-1\r\n\r\n")
        #expect(answer == [Answer(serial: serial, part: .accepted, isLast: true)])
        #expect(answers("Response: Success\r\nActionID: gemba-1-1\r\n\r\n") == [nil])
        #expect(letters.openCount == 0)
    }

    @Test
    mutating func `a list is open until it is complete`() {
        _ = letters.send(Action(.queueStatus))
        let parts = answers(
            """
            Response: Success\nActionID: gemba-1-1\nEventList: start\n\nEvent: QueueParams\nActionID: gemba-1-1\n
            Event: QueueStatusComplete\nActionID: gemba-1-1\nEventList: Complete\nListItems: 1\n\n
            """)
        #expect(parts.map { $0?.part } == [.accepted, .item, .complete])
        #expect(parts.map { $0?.isLast } == [false, false, true])
    }

    @Test
    mutating func `a list that is refused is over`() {
        _ = letters.send(Action(.coreShowChannels))
        let parts = answers("Response: Error\nActionID: gemba-1-1\nMessage: Permission denied\n\n")
        #expect(parts == [Answer(serial: 1, part: .refused, isLast: true)])
    }

    @Test
    mutating func `a call that was asked for is answered twice: queued, and what came of it`() {
        _ = letters.send(Action(.originate))
        let parts = answers(
            """
            Response: Success\nActionID: gemba-1-1\nMessage: Originate successfully queued\n
            Event: OriginateResponse\nActionID: gemba-1-1\nResponse: Failure\nReason: 3\n\n
            """)
        #expect(parts.map { $0?.part } == [.accepted, .originated(isSuccess: false)])
        #expect(letters.openCount == 0)
    }

    @Test(arguments: ["gemba-2-1", "lab-1", "gemba-1-9", "gemba-1", "gemba-1-1-1", ""])
    mutating func `other clients' marks answer nothing`(mark: String) {
        _ = letters.send(Action(.ping))
        #expect(answers("Response: Success\nActionID: \(mark)\n\n") == [nil])
        #expect(letters.openCount == 1)
    }

    @Test
    mutating func `an event that carries the mark of an action is no answer to it`() {
        _ = letters.send(Action(.queuePause))
        #expect(answers("Event: UserEvent\nActionID: gemba-1-1\n\n") == [nil])
    }

    private mutating func answers(_ text: String) -> [Answer?] {
        var reader = MessageReader()
        var found: [Answer?] = []
        var letters = letters
        reader.read(text) { found.append(letters.answer($0)) }
        self.letters = letters
        return found
    }
}
