import Floor
import Testing

@testable import Asterisk

struct MirrorCallTests {
    private var stage = Stage.quiet

    @Test mutating func `a call is offered, rings, is answered and ends`() {
        stage.join("1.1")
        stage.ring("1.1", "PJSIP/101", "Alice")
        #expect(stage[agent: "Alice"].state == .ringing)
        stage.connect("1.1", "PJSIP/101", "Alice", after: 9)
        #expect(stage[agent: "Alice"].state == .onCall)
        #expect(stage.billing.waitingCount == 0)
        complete("1.1", "agent", talk: 30)
        #expect(stage[agent: "Alice"].state == .available)
        let tally = stage.billing.books.total
        #expect([tally.offered, tally.answered, tally.talked, tally.endedByAgent] == [1, 1, 1, 1])
        #expect(tally.waitAnswered == .seconds(9))
        #expect(tally.talk == .seconds(30))
        #expect(stage.floor.checks.total == 0)
    }

    @Test(arguments: ["HangupRequest", "SoftHangupRequest"])
    mutating func `who hung up before the abandon has abandoned`(request: String) {
        stage.join("1.1")
        stage.news(after: 4, request, ["Uniqueid": "1.1"])
        goUnanswered("1.1", hold: 4)
        #expect(stage.billing.books.total.abandoned == 1)
        #expect(stage.floor.checks.total == 0)
    }

    @Test mutating func `who did not hang up is lost for a reason that is not known`() {
        stage.join("1.1")
        stage.pass(60)
        goUnanswered("1.1", hold: 60)
        #expect(stage.billing.books.total.unknownCause == 1)
        #expect(stage.billing.books.total.abandoned == 0)
    }

    @Test mutating func `a leave alone is a way out by a key`() {
        stage.join("1.1")
        stage.news(after: 3, "QueueCallerLeave", ["Queue": "billing", "Uniqueid": "1.1"])
        #expect(stage.billing.books.total.exitKey == 1)
    }

    @Test mutating func `a leave while a phone rings waits for the answer, and not for ever`() {
        stage.join("1.1")
        stage.ring("1.1", "PJSIP/101", "Alice")
        stage.news("QueueCallerLeave", ["Queue": "billing", "Uniqueid": "1.1"])
        #expect(stage.billing.waitingCount == 1)
        stage.pass(6)
        #expect(stage.billing.books.total.exitKey == 1)
        #expect(stage[agent: "Alice"].state == .available)
    }

    @Test mutating func `phones stop ringing when another answers, when the caller goes, and when nobody picks up`() {
        for (id, end) in [("1.1", 0), ("1.2", 1), ("1.3", 2)] {
            stage.join(id)
            stage.ring(id, "PJSIP/101", "Alice")
            stage.ring(id, "PJSIP/102", "Bob")
            switch end {
            case 0: stage.connect(id, "PJSIP/101", "Alice", after: 1)
            case 1: goUnanswered(id, hold: 0)
            default:
                miss(id, "PJSIP/101", "Alice")
                miss(id, "PJSIP/102", "Bob")
            }
            #expect(stage[agent: "Bob"].state == .available)
        }
        #expect(stage.billing.ringNoAnswer == 2)
        #expect(stage[agent: "Alice"].ringing == 0)
    }

    @Test mutating func `an agent who hangs up on the announcement leaves the caller waiting`() {
        stage.join("1.1")
        stage.ring("1.1", "PJSIP/101", "Alice")
        stage.news(
            "AgentDump", ["Queue": "billing", "Uniqueid": "1.1", "Interface": "PJSIP/101", "MemberName": "Alice"])
        #expect(stage.billing.waitingCount == 1)
        #expect(stage[agent: "Alice"].state == .available)
    }

    @Test mutating func `an end without a call is found by queue and agent`() {
        talk("1.1")
        stage.news(
            after: 20, "AgentComplete",
            [
                "Queue": "billing", "Interface": "PJSIP/101", "MemberName": "Alice", "HoldTime": "2", "TalkTime": "20",
                "Reason": "caller",
            ])
        #expect(stage.billing.books.total.endedByCaller == 1)
        #expect(stage.billing.talkingCount == 0)
    }

    @Test mutating func `a transferred caller who comes again is a second visit`() {
        talk("1.1")
        complete("1.1", "transfer", talk: 5)
        stage.join("1.1", queue: "tech")
        #expect(stage.billing.books.total.transferred == 1)
        #expect(stage[queue: "tech"].books.total.reentered == 1)
    }

    @Test mutating func `a talking caller who is redirected leaves the agent free, and his end is told once`() {
        talk("1.1")
        stage.pass(41)
        stage.join("1.1", queue: "tech")
        #expect(stage[agent: "Alice"].state == .available)
        #expect(stage.billing.books.total.talk == .seconds(41))
        complete("1.1", "caller", talk: 8)
        #expect(stage.billing.books.total.talked == 1)
        #expect(stage[queue: "tech"].waitingCount == 1)
        #expect(stage.floor.checks.total == 0)
    }

    @Test mutating func `a hold is on the agent's channel, or on one linked to the call`() {
        talk("1.1")
        stage.news("Hold", ["Channel": "PJSIP/101-0000000a", "Uniqueid": "1.19", "Linkedid": "1.1"])
        #expect(stage[agent: "Alice"].state == .hold)
        stage.news("Unhold", ["Channel": "Local/x-1;2", "Uniqueid": "7.7", "Linkedid": "1.1"])
        #expect(stage[agent: "Alice"].state == .onCall)
        stage.news("Hold", ["Channel": "PJSIP/trunk-1.1", "Uniqueid": "1.1", "Linkedid": "1.1"])
        #expect(stage[agent: "Alice"].state == .onCall)
    }

    @Test mutating func `a conversation whose end is never told does not last for ever`() {
        talk("1.1")
        stage.news("Hangup", ["Channel": "PJSIP/trunk-1.1", "Uniqueid": "1.1"])
        #expect(stage.billing.talkingCount == 1)
        stage.pass(6)
        #expect(stage.billing.talkingCount == 0)
        #expect(stage.billing.books.total.lostTalking == 1)
    }

    @Test mutating func `an end that comes after the channel's is no loss`() {
        talk("1.1")
        stage.news("Hangup", ["Channel": "PJSIP/trunk-1.1", "Uniqueid": "1.1"])
        complete("1.1", "caller", talk: 1)
        stage.pass(60)
        #expect(stage.billing.books.total.lostTalking == 0)
        #expect(stage.billing.books.total.talked == 1)
    }

    @Test mutating func `wrap-up lasts as long as the member or the queue says, and a call ends it`() {
        stage = Stage(wrapUps: ["Billing": .seconds(10)])
        stage.snapshot(Stage.member("billing", "PJSIP/101", "Alice"))
        talk("1.1")
        complete("1.1", "caller", talk: 5)
        #expect(stage[agent: "Alice"].state == .wrapUp)
        stage.pass(11)
        #expect(stage[agent: "Alice"].state == .available)
        #expect(stage.billing.books.total.wrapUp == .seconds(10))
    }

    @Test mutating func `what the log has told already is not told twice`() {
        stage.join("1.1")
        stage.join("1.1")
        goUnanswered("1.1", hold: 1)
        goUnanswered("1.1", hold: 1)
        #expect(stage.billing.books.total.offered == 1)
        #expect(stage.floor.checks.total == 0)
    }

    // MARK: Stories

    private mutating func talk(_ id: String) {
        stage.join(id)
        stage.ring(id, "PJSIP/101", "Alice")
        stage.connect(id, "PJSIP/101", "Alice", after: 2)
    }

    private mutating func complete(_ id: String, _ reason: String, talk: Int64) {
        stage.news(
            after: talk, "AgentComplete",
            [
                "Queue": "billing", "Uniqueid": id, "Interface": "PJSIP/101", "MemberName": "Alice",
                "HoldTime": "\(stage.floor.talking(in: QueueID(0)).first { _ in true }?.wait.wholeSeconds ?? 0)",
                "TalkTime": "\(talk)", "Reason": reason,
            ])
    }

    private mutating func goUnanswered(_ id: String, hold: Int) {
        stage.news("QueueCallerAbandon", ["Queue": "billing", "Uniqueid": id, "HoldTime": "\(hold)"])
        stage.news("QueueCallerLeave", ["Queue": "billing", "Uniqueid": id])
    }

    private mutating func miss(_ id: String, _ interface: String, _ name: String) {
        stage.news(
            "AgentRingNoAnswer",
            ["Queue": "billing", "Uniqueid": id, "Interface": interface, "MemberName": name, "RingTime": "8000"])
    }
}
