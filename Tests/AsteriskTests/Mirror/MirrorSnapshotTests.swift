import Floor
import Testing

@testable import Asterisk

struct MirrorSnapshotTests {
    private var stage = Stage()
    private let alice = Stage.member("billing", "PJSIP/101", "Alice", status: 2)
    private let bob = Stage.member("billing", "Local/102@desk/n", "Bob", paused: "Lunch")

    @Test mutating func `callers wait in their order, since they came`() {
        stage.snapshot(
            alice, Stage.entry("billing", "1.1", position: 1, wait: 40),
            Stage.entry("billing", "1.2", position: 2, wait: 40), Stage.entry("billing", "1.3", position: 3, wait: 7))
        let waits = stage.floor.waiting(in: QueueID(0)).map { stage.now - $0.entered }
        #expect(waits == [.seconds(40), .seconds(40), .seconds(7)])
        #expect(stage.floor.waiting(in: QueueID(0)).map(\.position) == [1, 2, 3])
    }

    @Test mutating func `who talks to whom is found by the bridge`() {
        stage.snapshot(alice, bob, channels: talk("2.1", "PJSIP/101-0000002a", bridge: "b1"))
        #expect(stage[agent: "Alice"].state == .onCall)
        #expect(stage[agent: "Alice"].since == stage.now - .seconds(30))
        #expect(stage.mirror.conversations.values.first?.agentChannel == "PJSIP/101-0000002a")
        #expect(stage[agent: "Bob"].state == .notReady)
    }

    @Test mutating func `a Local channel is its member's`() {
        stage.snapshot(alice, bob, channels: talk("2.1", "Local/102@desk-00000018;1", bridge: "b1"))
        #expect(stage[agent: "Bob"].state == .onCall)
    }

    @Test mutating func `who talks and is in no queue any more is known by his phone`() {
        stage.snapshot(alice, channels: talk("2.1", "PJSIP/108-0000002a", bridge: "b1"))
        #expect(stage[agent: "PJSIP/108"].state == .onCall)
        #expect(stage.billing.talkingCount == 1)
    }

    @Test mutating func `a phone that rings for a waiting caller is ringing`() {
        stage.snapshot(
            alice, Stage.entry("billing", "1.1", position: 1, wait: 4),
            channels: [agentChannel("PJSIP/101-0000002b", linked: "1.1", bridge: "")])
        #expect(stage[agent: "Alice"].state == .ringing)
    }

    @Test mutating func `the same snapshot again tells nothing`() {
        let items = [alice, bob, Stage.entry("billing", "1.1", position: 1, wait: 4)]
        let channels = talk("2.1", "PJSIP/101-0000002a", bridge: "b1")
        stage.snapshot(items.joined(), channels: channels)
        let before = stage.events.count
        stage.snapshot(items.joined(), channels: channels)
        stage.pass(60)
        #expect(stage.events.count == before)
    }

    @Test mutating func `what changed while nobody looked is put right`() {
        stage.snapshot(alice, bob, Stage.entry("billing", "1.1", position: 1, wait: 4))
        stage.mirror.disconnect()
        stage.join("1.9")
        #expect(stage.billing.waitingCount == 1)
        stage.now = stage.now + .seconds(90)
        stage.snapshot(
            Stage.member("billing", "Local/102@desk/n", "Bob"), Stage.member("tech", "PJSIP/103", "Eva", status: 5),
            Stage.entry("billing", "1.2", position: 1, wait: 11))
        #expect(stage[agent: "Alice"].state == .loggedOff)
        #expect(stage[agent: "Bob"].state == .available)
        #expect(stage[agent: "Eva"].state == .unreachable)
        #expect(stage.billing.waitingCount == 1)
        #expect(stage.billing.books.total.unknownCause == 1)
        #expect(stage.floor.contradictions.isEmpty)
    }

    @Test mutating func `a restart loses every call of before, and the callers of now are new`() {
        stage.snapshot(
            alice, Stage.entry("billing", "1.1", position: 1, wait: 4),
            channels: talk("2.1", "PJSIP/101-0000002a", bridge: "b1"))
        stage.now = stage.now + .seconds(20)
        stage.snapshot(alice, Stage.entry("billing", "9.1", position: 1, wait: 2), hasRestarted: true)
        let tally = stage.billing.books.total
        #expect([tally.lost, tally.lostTalking, stage.billing.waitingCount] == [1, 1, 1])
        #expect(stage[agent: "Alice"].state == .available)
    }

    @Test(arguments: [true, false])
    mutating func `a conversation that is not among the channels is over, by the channels or by the phones`(
        areKnown: Bool
    ) {
        stage.snapshot(alice, channels: talk("2.1", "PJSIP/101-0000002a", bridge: "b1"))
        stage.snapshot(Stage.member("billing", "PJSIP/101", "Alice"), channels: areKnown ? [] : nil)
        stage.pass(6)
        #expect(stage.billing.talkingCount == 0)
        #expect(stage.billing.books.total.lostTalking == 1)
    }

    @Test mutating func `without sight of channels a busy phone goes on talking`() {
        stage.snapshot(alice, channels: talk("2.1", "PJSIP/101-0000002a", bridge: "b1"))
        stage.snapshot(alice, channels: nil)
        stage.pass(60)
        #expect(stage.billing.talkingCount == 1)
    }

    @Test mutating func `wrap-up goes on that had begun`() {
        let busy = Stage.member("billing", "PJSIP/101", "Alice", more: "Wrapuptime: 30\n")
            .replacing("LastCall: 0", with: "LastCall: 999990")
        stage.snapshot(busy)
        #expect(stage[agent: "Alice"].state == .wrapUp)
        stage.pass(25)
        #expect(stage[agent: "Alice"].state == .available)
    }

    @Test mutating func `a call the log has told to its end is not begun again`() {
        stage.snapshot(alice)
        stage.join("1.1")
        stage.news(after: 3, "QueueCallerLeave", ["Queue": "billing", "Uniqueid": "1.1"])
        stage.snapshot(alice, Stage.entry("billing", "1.1", position: 1, wait: 3))
        #expect(stage.billing.books.total.offered == 1)
        #expect(stage.billing.waitingCount == 0)
    }

    // MARK: Channels

    private func talk(_ id: String, _ agent: String, bridge: String) -> [String] {
        [
            """
            Event: CoreShowChannel\nChannel: PJSIP/trunk-\(id)\nUniqueid: \(id)\nLinkedid: \(id)\nCallerIDNum: 5557
            Application: Queue\nApplicationData: billing,tT,,,60\nDuration: 00:00:45\nBridgeId: \(bridge)\n\n
            """, agentChannel(agent, linked: id, bridge: bridge),
        ]
    }

    private func agentChannel(_ name: String, linked: String, bridge: String) -> String {
        """
        Event: CoreShowChannel\nChannel: \(name)\nUniqueid: 8.8\nLinkedid: \(linked)\nApplication: AppQueue
        ApplicationData: (Outgoing Line)\nDuration: 00:00:30\nBridgeId: \(bridge)\n\n
        """
    }
}
