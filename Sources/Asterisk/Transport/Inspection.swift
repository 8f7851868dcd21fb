package import Floor

/// A short session that only asks what an account may do.
package struct Inspection {
    /// What was found, or why nothing could be.
    package enum Finding: Sendable {
        case grants(Grants)
        case trouble(LinkTrouble)
    }

    private let credentials: Credentials
    private let wire: Wire
    private let deadline: Moment
    private var letters: Correspondence
    private var reader = MessageReader()
    private var finding: Finding?
    /// What was asked last: the list of actions names them all, so that answers do not tell what they answer.
    private var asked = Action.Verb.challenge

    /// Time for all of it; Asterisk answers a wrong secret after a second.
    private static let patience = Elapsed.seconds(12)

    package init(
        _ address: Address, _ credentials: Credentials, trust: Trust, session: UInt32, now: Moment,
        wake: @escaping @Sendable () -> Void
    ) {
        self.credentials = credentials
        letters = Correspondence(session: session)
        deadline = now + Self.patience
        wire = Wire(to: address, trust: trust, wake: wake)
    }

    /// Takes what has come; nil while there is more to come.
    package mutating func advance(to now: Moment) -> Finding? {
        let batch = wire.drain()
        if batch.hasOpened { send(credentials.opening) }
        var messages = reader
        batch.bytes.withUnsafeBytes { messages.read($0) { take($0) } }
        reader = messages
        if let greeting = reader.greeting, !greeting.hasPrefix("Asterisk Call Manager") {
            finding = finding ?? .trouble(.notAsterisk)
        }
        if finding == nil, let end = batch.end { finding = .trouble(end) }
        if finding == nil, now > deadline { finding = .trouble(.silent) }
        if finding != nil { wire.close() }
        return finding
    }

    private mutating func take(_ message: Message) {
        guard finding == nil, let answer = letters.answer(message) else { return }
        guard answer.part == .accepted else { return finding = .trouble(.refused) }
        switch asked {
        case .challenge: send(credentials.answer(to: message.text("Challenge") ?? ""))
        case .login: send(Action(.listCommands))
        default: finding = .grants(Grants(message))
        }
    }

    private mutating func send(_ action: Action) {
        asked = action.verb
        wire.send(letters.send(action).bytes)
    }
}
