import Floor

/// What messages mean for the session.
extension Link {
    mutating func take(_ message: Message, at now: Moment, on floor: inout Floor) {
        if let answer = letters.answer(message), let purpose = purposes[answer.serial] {
            if answer.isLast { purposes[answer.serial] = nil }
            take(answer.part, to: purpose, message, at: now, on: &floor)
        } else {
            takeNews(message, at: now, on: &floor)
        }
    }

    private mutating func takeNews(_ message: Message, at now: Moment, on floor: inout Floor) {
        guard case .event(let kind) = message.kind, kind != .unknown else { return }
        let moment = message.moment("Timestamp") ?? clock(now)
        if mirror.isFollowing {
            tell(&floor) { $0.advance(to: moment, on: $1, &$2) }
            tell(&floor) { $0.take(message, at: moment, on: $1, &$2) }
        }
        switch kind {
        case .shutdown: sawShutdown = true
        // The queues may have changed without a word; a PBX that has started has loaded them now.
        case .fullyBooted, .reload: if phase != .loggingIn && phase != .loading { askForSnapshot() }
        default: break
        }
    }

    private mutating func take(
        _ part: Answer.Part, to purpose: Purpose, _ message: Message, at now: Moment, on floor: inout Floor
    ) {
        switch (purpose, part) {
        case (.challenge, .accepted): send(credentials.answer(to: message.text("Challenge") ?? ""), for: .login)
        case (.login, .accepted): loggedIn()
        case (.challenge, .refused), (.login, .refused): give(.refused)
        case (.ping, .accepted): if let theirs = message.moment("Timestamp") { skew = theirs - now }
        case (.startup, .accepted): startup = Self.startup(message)
        case (.queues, .item), (.channels, .item): mirror.collect(message)
        case (.queues, .complete): settleQueues(at: clock(now), on: &floor)
        case (.queues, .refused): waitForQueues(message.text("Message") ?? "", at: now)
        case (.channels, .complete), (.channels, .refused):
            settleChannels(part == .complete, at: clock(now), on: &floor)
        case (.errand(let id), _): errands.take(part, words: Self.words(part, message), for: id, at: now)
        default: break
        }
    }

    private mutating func loggedIn() {
        // The PBX's clock and its start first: both are wanted when the snapshot is complete.
        send(Action(.ping), for: .ping)
        send(Action(.coreStatus), for: .startup)
        askForSnapshot()
    }

    /// At boot the port opens before the queues are there.
    private mutating func waitForQueues(_ words: String, at now: Moment) {
        guard words.hasPrefix("Invalid/unknown command") else { return give(.noQueues(words)) }
        phase = .booting(retry: now + Self.bootPause)
        trouble = .booting
    }

    private mutating func settleQueues(at moment: Moment, on floor: inout Floor) {
        let isOther = knownStartup != nil && startup != nil && knownStartup != startup
        let hasRestarted = isOther || sawShutdown
        tell(&floor) { $0.settleQueues(at: moment, hasRestarted: hasRestarted, on: $1, &$2) }
        (knownStartup, sawShutdown) = (startup ?? knownStartup, false)
        (phase, trouble) = (.following, nil)
        backoff.reset()
    }

    private mutating func settleChannels(_ areKnown: Bool, at moment: Moment, on floor: inout Floor) {
        guard mirror.isFollowing else { return }
        tell(&floor) { $0.settleChannels(areKnown: areKnown, at: moment, on: $1, &$2) }
    }

    private static func startup(_ message: Message) -> String? {
        guard let date = message.text("CoreStartupDate"), let time = message.text("CoreStartupTime") else { return nil }
        return date + " " + time
    }

    /// What Asterisk says of an action; of a call that did not come about, why.
    private static func words(_ part: Answer.Part, _ message: Message) -> String {
        guard case .originated = part else { return message.text("Message") ?? "" }
        return switch message.number("Reason") {
        case 3: "the phone rang and was not answered"
        case 5: "the phone was busy"
        case 8: "congestion"
        default: "the phone could not be called"
        }
    }
}
