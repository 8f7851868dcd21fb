import Floor

/// A command on its way: which step it is at, and how far that has come.
struct Errand: Hashable, Sendable {
    enum Phase: Hashable, Sendable {
        /// Not sent.
        case ready
        case sent(Moment)
        /// Asterisk said yes; the proof is to come.
        case accepted(Moment)
        /// Sent, and then the connection was lost: only a look can tell.
        case unsure
    }

    let id: UInt64
    let steps: [Step]
    var place = 0
    var phase = Phase.ready
    var outcome = Outcome.pending

    init(id: UInt64, steps: [Step]) {
        self.id = id
        self.steps = steps
        if steps.isEmpty { outcome = .confirmed }
    }

    var step: Step? { outcome == .pending ? steps[place] : nil }
    var isInFlight: Bool { outcome == .pending && phase != .ready }

    mutating func finishStep() {
        place += 1
        phase = .ready
        if place == steps.count { outcome = .confirmed }
    }
}
