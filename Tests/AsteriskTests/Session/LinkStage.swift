import Floor

@testable import Asterisk

/// A session whose PBX is played by hand.
struct LinkStage {
    var link: Link
    var floor = Floor()
    var now = Moment(seconds: 1_000_000)
    private(set) var lastSent = ""
    private var unanswered: [String] = []

    init(usesChallenge: Bool = true) {
        let credentials = Credentials(user: "gemba", secret: "hush", usesChallenge: usesChallenge)
        link = Link(credentials, mirror: Mirror(), session: 1, seed: 1)
    }

    /// The actions sent since the last look.
    var sent: [String] {
        mutating get {
            lastSent = String(decoding: link.drain(), as: UTF8.self)
            let lines = lastSent.split(separator: "\r\n")
            unanswered += lines.filter { $0.hasPrefix("ActionID: ") }.map { String($0.dropFirst(10)) }
            return lines.filter { $0.hasPrefix("Action: ") }.map { String($0.dropFirst(8)) }
        }
    }

    mutating func open() {
        unanswered = []
        link.opened(at: now)
    }

    mutating func pass(_ seconds: Int64) {
        now = now + .seconds(seconds)
        link.tick(now, on: &floor)
    }

    mutating func hear(_ text: String) {
        let (bytes, moment) = (Array(text.utf8), now)
        bytes.withUnsafeBytes { link.received($0, at: moment, on: &floor) }
    }

    /// Answers the oldest action that was sent.
    mutating func answer(_ fields: String, kind: String = "Success") {
        _ = sent
        hear("Response: \(kind)\r\nActionID: \(unanswered.removeFirst())\r\n\(fields)\r\n\r\n")
    }

    mutating func refuse(_ words: String) { answer("Message: \(words)", kind: "Error") }

    mutating func logIn() {
        open()
        answer("Challenge: 1")
        answer("Message: Authentication accepted")
    }

    mutating func follow(ahead: Elapsed = .zero) {
        logIn()
        answerSnapshot(startup: "10:00:00", ahead: ahead)
    }

    mutating func answerSnapshot(startup: String, ahead: Elapsed = .zero) {
        answer("Ping: Pong\r\nTimestamp: \((now + ahead).seconds).000000")
        answer("CoreStartupDate: 2026-11-21\r\nCoreStartupTime: \(startup)")
        answerQueues()
        answerList("", completing: "CoreShowChannelsComplete")
    }

    mutating func answerQueues() {
        let member =
            "Event: QueueMember\r\nQueue: billing\r\nName: Alice\r\nLocation: PJSIP/101\r\nStatus: 1\r\nPaused: 0"
        answerList(member, completing: "QueueStatusComplete")
    }

    private mutating func answerList(_ item: String, completing event: String) {
        _ = sent
        let id = "\r\nActionID: \(unanswered.removeFirst())\r\n"
        hear("Response: Success\(id)EventList: start\r\n\r\n")
        if !item.isEmpty { hear(item + id + "\r\n") }
        hear("Event: \(event)\(id)EventList: Complete\r\n\r\n")
    }
}
