import Floor

@testable import Asterisk

/// A client of a scripted PBX, advanced whenever something came; its clock stands still unless it is set.
struct Client {
    var attachment: Attachment
    var floor = Floor()
    var now = Moment(seconds: 1_000_000)
    private let wakes: AsyncStream<Void>

    init(_ port: Int, scheme: String = "asterisk") throws {
        let (wakes, wake) = AsyncStream.makeStream(of: Void.self)
        self.wakes = wakes
        let link = Link(Credentials(user: "gemba", secret: "hush"), mirror: Mirror(), session: 1, seed: 1)
        guard let address = Address("\(scheme)://gemba@127.0.0.1:\(port)") else { throw LinkTrouble.notAsterisk }
        attachment = Attachment(link, to: address, trust: try Trust()) { wake.yield() }
    }

    /// Advances until something is so.
    mutating func advance(until isSo: (inout Attachment) -> Bool) async {
        await advance { attachment, _ in isSo(&attachment) }
    }

    mutating func advance(until isSo: (inout Attachment, Floor) -> Bool) async {
        attachment.advance(to: now, on: &floor)
        if isSo(&attachment, floor) { return }
        for await _ in wakes {
            attachment.advance(to: now, on: &floor)
            if isSo(&attachment, floor) { return }
        }
    }
}

extension Attachment {
    var isClosed: Bool { if case .closed(let retry) = link.phase { retry != .distantPast } else { false } }
}
