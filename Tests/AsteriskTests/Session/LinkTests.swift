import Floor
import Testing

@testable import Asterisk

struct LinkTests {
    private var desk = LinkStage()

    @Test mutating func `a log-in answers the challenge, and the snapshot makes the floor`() {
        desk.open()
        #expect(desk.sent == ["Challenge"])
        desk.answer("Challenge: 128279161")
        #expect(desk.sent == ["Login"])
        #expect(desk.lastSent.contains("Key: \(MD5.hexadecimal("128279161hush"))"))
        #expect(!desk.lastSent.contains("hush\r\n"))
        desk.answer("Message: Authentication accepted")
        #expect(desk.sent == ["Ping", "CoreStatus", "QueueStatus", "CoreShowChannels"])
        desk.answerSnapshot(startup: "10:00:00")
        #expect(desk.link.phase == .following)
        #expect(desk.link.trouble == nil)
        #expect(desk.floor.agents.first?.state == .available)
    }

    @Test mutating func `a plain log-in sends the secret at once`() {
        desk = LinkStage(usesChallenge: false)
        desk.open()
        #expect(desk.sent == ["Login"])
        #expect(desk.lastSent.contains("Secret: hush"))
        #expect(desk.lastSent.contains("Events: system,call,agent,user"))
    }

    @Test mutating func `a refused log-in is said in words, and tried again later and later`() {
        desk.open()
        desk.answer("Challenge: 1")
        desk.refuse("Authentication failed")
        #expect(desk.link.phase == .giving(.refused))
        desk.link.closed(.closed, at: desk.now)
        #expect(desk.link.trouble == .refused)
        guard case .closed(let retry) = desk.link.phase else { return #expect(Bool(false)) }
        #expect(retry > desk.now)
    }

    @Test(arguments: ["SSH-2.0-OpenSSH_9.2p1\r\n", "HTTP/1.1 400 Bad Request\r\n"])
    mutating func `another server is told from a PBX`(greeting: String) {
        desk.open()
        desk.hear(greeting)
        #expect(desk.link.phase == .giving(.notAsterisk))
    }

    @Test mutating func `a PBX that starts is asked again until it has its queues`() {
        desk.logIn()
        desk.answer("Ping: Pong")
        desk.answer("CoreStartupDate: 2026-11-21\r\nCoreStartupTime: 10:00:00")
        desk.refuse("Invalid/unknown command: QueueStatus. Use Action: ListCommands to show available commands.")
        #expect(desk.link.trouble == .booting)
        desk.pass(2)
        #expect(desk.sent == ["QueueStatus", "CoreShowChannels"])
    }

    @Test mutating func `a PBX that says it has started is asked at once`() {
        desk.logIn()
        desk.answer("Ping: Pong")
        desk.refuse("Permission denied")
        desk.refuse("Invalid/unknown command: QueueStatus.")
        desk.hear("Event: FullyBooted\r\nStatus: Fully Booted\r\n\r\n")
        #expect(desk.sent == ["QueueStatus", "CoreShowChannels"])
    }

    @Test mutating func `silence is asked about, and then taken for the end`() {
        desk.follow()
        desk.pass(11)
        #expect(desk.sent == ["Ping"])
        desk.pass(20)
        #expect(desk.link.phase == .giving(.silent))
    }

    @Test mutating func `a sign of life is enough`() {
        desk.follow()
        for _ in 0..<10 {
            desk.pass(11)
            desk.answer("Ping: Pong")
        }
        #expect(desk.link.phase == .following)
    }

    @Test mutating func `events are dated by the PBX's clock`() {
        desk.follow(ahead: .seconds(3_600))
        desk.hear("Event: QueueCallerJoin\r\nQueue: billing\r\nUniqueid: 1.1\r\n\r\n")
        #expect(desk.floor.waiting(in: QueueID(0)).first { _ in true }?.entered == desk.now + .seconds(3_600))
        let stamp = desk.now.seconds + 3_599
        desk.hear("Event: QueueCallerJoin\r\nTimestamp: \(stamp).250000\r\nQueue: billing\r\nUniqueid: 1.2\r\n\r\n")
        let entered = desk.floor.waiting(in: QueueID(0)).map(\.entered)
        #expect(entered.last == Moment(microseconds: stamp * 1_000_000 + 250_000))
    }

    @Test(arguments: [("10:00:00", false, 0), ("10:05:00", false, 1), ("10:00:00", true, 1)])
    mutating func `calls of before are lost with a PBX that was started anew, and else only gone`(
        startup: String, saysSo: Bool, lost: Int
    ) {
        desk.follow()
        desk.hear("Event: QueueCallerJoin\r\nQueue: billing\r\nUniqueid: 1.1\r\n\r\n")
        if saysSo { desk.hear("Event: Shutdown\r\nShutdown: Cleanly\r\nRestart: True\r\n\r\n") }
        desk.link.closed(.closed, at: desk.now)
        #expect(desk.link.trouble == (saysSo ? .shuttingDown : .closed))
        #expect(desk.floor[QueueID(0)].waitingCount == 1)
        desk.logIn()
        desk.answerSnapshot(startup: startup)
        #expect(desk.floor[QueueID(0)].waitingCount == 0)
        #expect(desk.floor[QueueID(0)].books.total.lost == lost)
        #expect(desk.floor[QueueID(0)].books.total.unknownCause == 1 - lost)
    }

    @Test mutating func `an account that may not see channels follows all the same`() {
        desk.logIn()
        desk.answer("Ping: Pong")
        desk.refuse("Permission denied")
        desk.answerQueues()
        desk.refuse("Permission denied")
        #expect(desk.link.phase == .following)
    }

    @Test mutating func `a command is sent, answered and confirmed`() throws {
        desk.follow()
        let steps = try Planner(desk.link.mirror).steps(of: .setPenalty(QueueID(0), AgentID(0), penalty: 9))
        desk.link.begin(5, steps, at: desk.now)
        #expect(desk.sent == ["QueuePenalty"])
        desk.answer("Message: Interface penalty set successfully")
        desk.hear(
            "Event: QueueMemberPenalty\r\nQueue: billing\r\nMemberName: Alice\r\nInterface: PJSIP/101\r\nPenalty: 9\r\nStatus: 1\r\n\r\n"
        )
        #expect(desk.link.errands.settled().map(\.outcome) == [.confirmed])
    }
}
