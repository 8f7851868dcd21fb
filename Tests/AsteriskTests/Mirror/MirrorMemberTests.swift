import Floor
import Testing

@testable import Asterisk

struct MirrorMemberTests {
    private var stage = Stage.quiet

    @Test func `a snapshot makes members, ready since they last changed`() {
        #expect(stage[agent: "Alice"].state == .available)
        #expect(stage[agent: "Alice"].since == Moment(seconds: 999_000))
        #expect(stage.floor.memberships.allSatisfy { $0.penalty == 2 && $0.isLoggedIn })
    }

    @Test mutating func `nothing is told before the snapshot`() {
        var fresh = Stage()
        fresh.join("1.1")
        #expect(fresh.events.isEmpty)
    }

    @Test mutating func `a pause and its end are told once, with the reason`() {
        for _ in 0..<3 { member("QueueMemberPause", ["Paused": "1", "PausedReason": "Lunch"]) }
        #expect(stage[agent: "Alice"].state == .notReady)
        #expect(stage.mirror.register.names.reasons.last == "Lunch")
        let before = stage.events.count
        member("QueueMemberStatus", ["Paused": "1", "PausedReason": "Lunch", "Status": "2"])
        #expect(stage.events.count == before)
        member("QueueMemberPause", ["Paused": "0", "PausedReason": "Lunch"])
        #expect(stage[agent: "Alice"].state == .available)
        #expect(stage.floor.checks.total == 0)
    }

    @Test mutating func `another reason is told, another penalty too`() {
        member("QueueMemberPause", ["Paused": "1", "PausedReason": "Lunch"])
        member("QueueMemberPause", ["Paused": "1", "PausedReason": "Training"])
        member("QueueMemberPenalty", ["Paused": "1", "PausedReason": "Training", "Penalty": "7"])
        #expect(stage.floor.pauses(of: AgentID(0)).count == 2)
        #expect(stage.floor.memberships.first?.penalty == 7)
    }

    @Test mutating func `who is added paused is not ready for that reason`() {
        member("QueueMemberAdded", ["Paused": "1", "PausedReason": "Break"], queue: "tech")
        #expect(stage.floor.memberships(of: AgentID(0)).last?.isPaused == true)
        #expect(stage[agent: "Alice"].state == .available)
    }

    @Test mutating func `a member is gone with the last of his queues`() {
        member("QueueMemberAdded", [:], queue: "tech")
        member("QueueMemberRemoved", [:])
        #expect(stage[agent: "Alice"].state == .available)
        member("QueueMemberRemoved", [:], queue: "tech")
        #expect(stage[agent: "Alice"].state == .loggedOff)
        member("QueueMemberRemoved", [:], queue: "tech")
        #expect(stage.floor.checks.total == 0)
    }

    @Test(arguments: [(4, false), (5, false), (0, true), (1, true), (6, true)])
    mutating func `a phone that is gone makes its agent unreachable`(status: Int, isReachable: Bool) {
        member("QueueMemberStatus", ["Status": "\(status)"])
        #expect(stage[agent: "Alice"].isReachable == isReachable)
    }

    @Test mutating func `one reachable phone is enough`() {
        member("QueueMemberAdded", ["Status": "5"], queue: "tech", interface: "PJSIP/901")
        #expect(stage[agent: "Alice"].isReachable)
        member("QueueMemberStatus", ["Status": "5"])
        #expect(!stage[agent: "Alice"].isReachable)
    }

    @Test mutating func `another name on the same phone is another agent`() {
        member("QueueMemberRemoved", [:])
        member("QueueMemberAdded", ["MemberName": "Zoë"])
        #expect(stage[agent: "Alice"].state == .loggedOff)
        #expect(stage[agent: "Zoë"].state == .available)
    }

    @Test mutating func `a raised hand is seen, by interface and in words`() {
        stage.news("UserEvent", ["UserEvent": "GembaHand", "Interface": "PJSIP/101", "State": "up", "Reason": "help"])
        #expect(stage[agent: "Alice"].handRaisedSince == stage.now)
        stage.news("UserEvent", ["UserEvent": "GembaHand", "Interface": "PJSIP/101", "State": "down"])
        #expect(stage[agent: "Alice"].handRaisedSince == nil)
        stage.news("UserEvent", ["UserEvent": "Other", "Interface": "PJSIP/101"])
        #expect(stage[agent: "Alice"].handRaisedSince == nil)
    }

    private mutating func member(
        _ event: String, _ fields: [String: String], queue: String = "billing", interface: String = "PJSIP/101"
    ) {
        var all = ["MemberName": "Alice", "Penalty": "2", "Status": "1", "Paused": "0", "LoginTime": "999000"]
        all.merge(fields) { $1 }
        func value(_ name: String) -> String { all[name] ?? "" }
        stage.news(
            event,
            [
                "Queue": queue, "MemberName": value("MemberName"), "Interface": interface,
                "Penalty": value("Penalty"), "Status": value("Status"), "Paused": value("Paused"),
                "PausedReason": value("PausedReason"), "LoginTime": value("LoginTime"),
            ])
    }
}
