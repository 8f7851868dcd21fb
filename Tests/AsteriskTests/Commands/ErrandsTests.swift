import Floor
import Testing

@testable import Asterisk

struct ErrandsTests {
    private var stage = Stage.quiet
    private var errands = Errands()
    private let billing = QueueID(0)
    private let alice = AgentID(0)

    @Test mutating func `a step is over when it is seen, not when Asterisk says yes`() throws {
        try begin(.setPenalty(billing, alice, penalty: 5))
        #expect(look().map(\.action.verb) == [.queuePenalty])
        errands.take(.accepted, words: "", for: 1, at: stage.now)
        _ = look()
        #expect(errands.settled().isEmpty)
        penalise(5)
        _ = look()
        #expect(errands.settled().map(\.outcome) == [.confirmed])
    }

    @Test mutating func `what is so already is not sent`() throws {
        try begin(.setPenalty(billing, alice, penalty: 2))
        #expect(look().isEmpty)
        #expect(errands.settled().map(\.outcome) == [.confirmed])
    }

    @Test mutating func `a refusal fails in Asterisk's own words`() throws {
        try begin(.setPenalty(billing, alice, penalty: 5))
        _ = look()
        errands.take(.refused, words: "Permission denied", for: 1, at: stage.now)
        #expect(errands.settled().map(\.outcome) == [.failed("Permission denied")])
    }

    @Test mutating func `a move goes on when its addition was done already`() throws {
        stage.snapshot(Stage.member("billing", "PJSIP/101", "Alice"), Stage.member("tech", "PJSIP/102", "Bob"))
        try begin(.move(alice, from: billing, to: QueueID(1), penalty: 0))
        #expect(look().map(\.action.verb) == [.queueAdd])
        errands.take(.refused, words: "Unable to add interface: Already there", for: 1, at: stage.now)
        #expect(look().map(\.action.verb) == [.queueRemove])
        errands.take(.refused, words: "Unable to remove interface: Not there", for: 1, at: stage.now)
        #expect(errands.settled().map(\.outcome) == [.confirmed])
    }

    @Test mutating func `silence and an unseen yes fail after a while`() throws {
        try begin(.setPenalty(billing, alice, penalty: 5))
        _ = look()
        stage.pass(6)
        _ = look()
        #expect(errands.settled().map(\.outcome) == [.failed("no answer within 5 s")])
        try begin(.setPenalty(billing, alice, penalty: 5))
        _ = look()
        errands.take(.accepted, words: "", for: 1, at: stage.now)
        stage.pass(6)
        _ = look()
        #expect(errands.settled().map(\.outcome) == [.failed("accepted, and not seen to happen")])
    }

    @Test(arguments: [true, false])
    mutating func `what was in flight when the connection broke is not sent again, but looked for`(isDone: Bool) throws
    {
        try begin(.setPenalty(billing, alice, penalty: 5))
        _ = look()
        errands.disconnect()
        stage.mirror.disconnect()
        #expect(look().isEmpty)
        let penalty = isDone ? "Penalty: 5" : "Penalty: 2"
        stage.snapshot(Stage.member("billing", "PJSIP/101", "Alice").replacing("Penalty: 2", with: penalty))
        #expect(look().isEmpty)
        let outcome = errands.settled().first?.outcome
        #expect((outcome == .confirmed) == isDone)
        #expect(outcome != .pending)
    }

    @Test mutating func `what was not sent when the connection broke is not sent`() throws {
        try begin(.setPenalty(billing, alice, penalty: 5))
        errands.disconnect()
        #expect(look().isEmpty)
        #expect(errands.settled().map(\.outcome) == [.failed("not sent: the connection was lost")])
    }

    @Test mutating func `many errands are paced, and all are done`() {
        for number in 1...100 {
            let action = Action(.ping)
            errands.begin(UInt64(number), [Step(action, .word)])
        }
        var sent = 0
        while case let sendings = look(), !sendings.isEmpty {
            #expect(sendings.count <= Errands.width)
            sent += sendings.count
            for sending in sendings { errands.take(.accepted, words: "", for: sending.errand, at: stage.now) }
        }
        #expect(sent == 100)
        #expect(errands.settled().allSatisfy { $0.outcome == .confirmed })
    }

    @Test(arguments: [true, false])
    mutating func `a call that was asked for is decided by what came of it`(isSuccess: Bool) {
        errands.begin(1, [Step(Action(.originate), .originated)])
        _ = look()
        errands.take(.accepted, words: "Originate successfully queued", for: 1, at: stage.now)
        stage.pass(20)
        _ = look()
        #expect(errands.settled().isEmpty)
        errands.take(.originated(isSuccess: isSuccess), words: "rang out", for: 1, at: stage.now)
        #expect(errands.settled().map(\.outcome) == [isSuccess ? .confirmed : .failed("rang out")])
    }

    private mutating func begin(_ command: Command) throws {
        errands.begin(1, try Planner(stage.mirror).steps(of: command))
    }

    private mutating func look() -> [Errands.Sending] { errands.look(at: stage.mirror, now: stage.now) }

    private mutating func penalise(_ penalty: Int) {
        stage.news(
            "QueueMemberPenalty",
            [
                "Queue": "billing", "MemberName": "Alice", "Interface": "PJSIP/101", "Penalty": "\(penalty)",
                "Status": "1",
            ])
    }
}
