import Floor
import Testing

@testable import Asterisk

struct PlannerTests {
    private var stage = Stage()
    private let billing = QueueID(0)
    private let alice = AgentID(0)

    init() {
        stage.snapshot(
            Stage.member("billing", "PJSIP/101", "Alice", paused: "Lunch"), Stage.member("tech", "PJSIP/102", "Bob"),
            Stage.member("tech", "PJSIP/103", "Gus").replacing("dynamic", with: "static"),
            Stage.entry("billing", "1.1", position: 1, wait: 5))
    }

    @Test func `a move adds like the old membership and then removes`() throws {
        let steps = try plan(.move(alice, from: billing, to: QueueID(1), penalty: 3))
        #expect(
            lines(steps[0]) == [
                "QueueAdd", "Queue: tech", "Interface: PJSIP/101", "Penalty: 3", "Paused: true", "MemberName: Alice",
                "StateInterface: PJSIP/101",
            ])
        #expect(
            lines(steps[1]) == ["QueuePause", "Queue: tech", "Interface: PJSIP/101", "Paused: true", "Reason: Lunch"])
        #expect(lines(steps[2]) == ["QueueRemove", "Queue: billing", "Interface: PJSIP/101"])
    }

    @Test mutating func `a member of the configuration is paused for the program's reason, and the way back knows it`()
        throws
    {
        let gus = AgentID(2)
        let away = try plan(.move(gus, from: QueueID(1), to: billing, penalty: 0))
        #expect(lines(away[0]).first == "QueueAdd")
        #expect(
            lines(away[1]) == [
                "QueuePause", "Queue: tech", "Interface: PJSIP/103", "Paused: true", "Reason: gemba: moved away",
            ])
        stage.snapshot(
            Stage.member("billing", "PJSIP/103", "Gus"),
            Stage.member("tech", "PJSIP/103", "Gus", paused: Planner.awayReason).replacing("dynamic", with: "static"))
        let back = try plan(.move(gus, from: billing, to: QueueID(1), penalty: 0))
        #expect(back.map { lines($0)[0] } == ["QueuePause", "QueueRemove"])
        #expect(lines(back[0]).contains("Paused: false"))
    }

    @Test func `a pause is for one queue or for all, with a reason that Asterisk can keep`() throws {
        let here = try plan(.pause(alice, in: billing, for: .none))
        #expect(lines(here[0]) == ["QueuePause", "Queue: billing", "Interface: PJSIP/101", "Paused: true", "Reason: "])
        let everywhere = try plan(.unpause(alice, in: nil))
        #expect(lines(everywhere[0]) == ["QueuePause", "Interface: PJSIP/101", "Paused: false"])
    }

    @Test func `a caller is withdrawn, sent on and raised by the exact channel`() throws {
        let call = try #require(stage.floor.waiting(in: billing).first { _ in true }?.call)
        #expect(
            lines(try plan(.withdraw(call, billing))[0]) == [
                "QueueWithdrawCaller", "Queue: billing", "Caller: PJSIP/trunk-1.1", "WithdrawInfo: gemba",
            ])
        #expect(lines(try plan(.send(call, from: billing, to: QueueID(1)))[0]).last == "WithdrawInfo: tech")
        #expect(lines(try plan(.setPriority(call, billing, 9))[0]).suffix(2) == ["Priority: 9", "Immediate: yes"])
        #expect(throws: Obstacle.noCaller) { try plan(.withdraw(call, QueueID(1))) }
    }

    @Test mutating func `a conversation is ended, taken over and listened to by its own channels`() throws {
        stage.join("2.1")
        stage.connect("2.1", "PJSIP/101", "Alice", after: 1)
        #expect(lines(try plan(.hangUp(alice))[0]) == ["Hangup", "Channel: PJSIP/trunk-2.1"])
        #expect(throws: Obstacle.noDesk) { try plan(.takeOver(alice)) }
        let planner = Planner(stage.mirror, desk: Desk(phone: "PJSIP/190", context: "desks", exten: "190"))
        #expect(
            lines(try planner.steps(of: .takeOver(alice))[0]) == [
                "Redirect", "Channel: PJSIP/trunk-2.1", "Context: desks", "Exten: 190", "Priority: 1",
            ])
        let spying = lines(try planner.steps(of: .whisper, to: alice)[0])
        #expect(spying.contains("Data: PJSIP/101-0000000a,qwES"))
        #expect(spying.contains("Async: true"))
    }

    @Test(arguments: ["/PJSIP.*/", "", "a,b", "a|b", "a\r\nAction: x", String(repeating: "x", count: 2000)])
    func `odd names are no channels`(name: String) {
        #expect(ChannelName(name) == nil)
    }

    @Test func `what cannot be put to Asterisk is refused in words`() {
        #expect(throws: Obstacle.noWrapUpToEnd) { try plan(.endWrapUp(alice)) }
        #expect(throws: Obstacle.noConversation) { try plan(.hangUp(alice)) }
        #expect(throws: Obstacle.noMember) { try plan(.logOff(AgentID(77))) }
    }

    private func plan(_ command: Command) throws -> [Step] { try Planner(stage.mirror).steps(of: command) }

    private func lines(_ step: Step) -> [String] {
        [step.action.verb.rawValue] + step.action.fields.map { "\($0.name.rawValue): \($0.value.text)" }
    }
}
