import Floor
import Testing

@testable import Asterisk

@Suite(.timeLimit(.minutes(1)))
struct AttachmentTests {
    @Test func `a PBX on the network is followed`() async throws {
        let pbx = try ScriptedPBX.start(ScriptedPBX.calm())
        defer { pbx.stop() }
        var client = try Client(pbx.port)
        await client.advance { $0.link.phase == .following }
        pbx.tell("Event: QueueCallerJoin\r\nQueue: billing\r\nUniq")
        pbx.tell("ueid: 1.1\r\n\r\n")
        await client.advance { _, floor in floor[QueueID(0)].waitingCount == 1 }
        #expect(client.floor.agents.first?.state == .available)
    }

    @Test func `a wrong secret is said, and not tried again at once`() async throws {
        let pbx = try ScriptedPBX.start { verb, id in
            guard verb == "Login" else { return ScriptedPBX.calm()(verb, id) }
            return .end(after: "Response: Error\r\nActionID: \(id)\r\nMessage: Authentication failed\r\n\r\n")
        }
        defer { pbx.stop() }
        var client = try Client(pbx.port)
        await client.advance { $0.link.trouble == .refused && $0.isClosed }
    }

    @Test func `a line that breaks inside a message is mended by a fresh snapshot`() async throws {
        let pbx = try ScriptedPBX.start(ScriptedPBX.calm())
        defer { pbx.stop() }
        var client = try Client(pbx.port)
        await client.advance { $0.link.phase == .following }
        pbx.tell("Event: QueueCallerJoin\r\nQueue: billing\r\nUniqueid: 1.1\r\n\r\nEvent: QueueCallerJ")
        await client.advance { _, floor in floor[QueueID(0)].waitingCount == 1 }
        pbx.play(ScriptedPBX.calm(penalty: 7))
        pbx.hangUp()
        await client.advance { $0.isClosed }
        #expect(client.attachment.link.trouble == .closed)
        #expect(client.floor[QueueID(0)].waitingCount == 1)
        client.now = client.now + .seconds(60)
        await client.advance { $0.link.phase == .following }
        #expect(client.floor[QueueID(0)].waitingCount == 0)
        #expect(client.floor.memberships.first?.penalty == 7)
    }

    @Test func `a PBX that comes back started anew has lost its calls`() async throws {
        let pbx = try ScriptedPBX.start(ScriptedPBX.calm())
        defer { pbx.stop() }
        var client = try Client(pbx.port)
        await client.advance { $0.link.phase == .following }
        pbx.tell("Event: QueueCallerJoin\r\nQueue: billing\r\nUniqueid: 1.1\r\n\r\n")
        await client.advance { _, floor in floor[QueueID(0)].waitingCount == 1 }
        pbx.play(ScriptedPBX.calm(startup: "11:00:00"))
        pbx.hangUp()
        await client.advance { $0.isClosed }
        client.now = client.now + .seconds(60)
        await client.advance { $0.link.phase == .following }
        #expect(client.floor[QueueID(0)].books.total.lost == 1)
    }

    @Test func `a PBX that falls silent is left`() async throws {
        let pbx = try ScriptedPBX.start(ScriptedPBX.calm())
        defer { pbx.stop() }
        var client = try Client(pbx.port)
        await client.advance { $0.link.phase == .following }
        pbx.play { _, _ in .nothing }
        client.now = client.now + .seconds(30)
        _ = client.attachment.advance(to: client.now, on: &client.floor)
        #expect(client.attachment.link.trouble == .silent)
    }

    @Test func `a port where nobody listens is said in words`() async throws {
        let pbx = try ScriptedPBX.start(ScriptedPBX.calm())
        let port = pbx.port
        pbx.stop()
        var client = try Client(port)
        await client.advance { $0.isClosed && $0.link.trouble != nil }
        #expect(client.attachment.link.trouble == .unreachable("Connection refused"))
    }

    @Test func `TLS where none is spoken is no trust`() async throws {
        let pbx = try ScriptedPBX.start(ScriptedPBX.calm())
        defer { pbx.stop() }
        var client = try Client(pbx.port, scheme: "asterisks")
        await client.advance { $0.isClosed && $0.link.trouble != nil }
        guard case .untrusted = client.attachment.link.trouble else {
            Issue.record("\(String(describing: client.attachment.link.trouble))")
            return
        }
    }

    @Test func `an action is carried out`() async throws {
        let pbx = try ScriptedPBX.start(ScriptedPBX.calm())
        defer { pbx.stop() }
        var client = try Client(pbx.port)
        await client.advance { $0.link.phase == .following }
        client.attachment.link.begin(1, [Step(Action(.ping), .word)], at: client.now)
        var outcome: Outcome?
        await client.advance { attachment in
            outcome = outcome ?? attachment.link.errands.settled().first?.outcome
            return outcome != nil
        }
        #expect(outcome == .confirmed)
    }
}
