import Floor
import Testing

@testable import Asterisk

@Suite(.timeLimit(.minutes(1)))
struct InspectionTests {
    @Test func `an account is asked what it may do`() async throws {
        let finding = try await finding { verb, id in
            guard verb == "ListCommands" else { return ScriptedPBX.accepting(verb, id) }
            return .say(
                "Response: Success\r\nActionID: \(id)\r\nChallenge: x\r\nLogin: x\r\nQueueStatus: x\r\nRedirect: x\r\nHangup: x\r\n\r\n"
            )
        }
        guard case .grants(let grants) = finding else { return #expect(Bool(false), "\(String(describing: finding))") }
        #expect(Grants.Feature.allCases.filter { grants.allows($0) } == [.following, .calls])
    }

    @Test func `a refusal is said`() async throws {
        let refusal = try await finding { verb, id in
            guard verb == "Login" else { return ScriptedPBX.accepting(verb, id) }
            return .end(after: "Response: Error\r\nActionID: \(id)\r\nMessage: Authentication failed\r\n\r\n")
        }
        guard case .trouble(.refused) = refusal else { return #expect(Bool(false), "\(String(describing: refusal))") }
    }

    private func finding(_ script: @escaping ScriptedPBX.Script) async throws -> Inspection.Finding? {
        let pbx = try ScriptedPBX.start(script)
        defer { pbx.stop() }
        let (wakes, wake) = AsyncStream.makeStream(of: Void.self)
        let address = try #require(Address("asterisk://gemba@127.0.0.1:\(pbx.port)"))
        let now = Moment(seconds: 1_000_000)
        var inspection = Inspection(
            address, Credentials(user: "gemba", secret: "hush"), trust: try Trust(), session: 1, now: now
        ) { wake.yield() }
        for await _ in wakes {
            if let finding = inspection.advance(to: now) { return finding }
        }
        return nil
    }
}

extension ScriptedPBX {
    /// Lets anybody in.
    static func accepting(_ verb: String, _ id: String) -> Reply {
        let field = verb == "Challenge" ? "Challenge: 1" : "Message: Authentication accepted"
        return .say("Response: Success\r\nActionID: \(id)\r\n\(field)\r\n\r\n")
    }
}
