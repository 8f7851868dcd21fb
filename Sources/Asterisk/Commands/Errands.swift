package import Floor

/// Carries commands out, step by step, and knows what became of each.
///
/// A step is over when the mirror shows it, not when Asterisk says yes. What the mirror shows already is not sent;
/// what was sent is never sent again: after a lost connection a look at the new snapshot decides.
package struct Errands: Sendable {
    /// An action to send, and the errand it is for.
    package struct Sending: Hashable, Sendable {
        package let errand: UInt64
        package let action: Action
    }

    /// Steps on their way at once: a hundred moves are paced.
    package static let width = 16
    /// How long an answer, and then its proof, are waited for; a phone may ring longer.
    package static let patience = Elapsed.seconds(5)
    package static let ringing = Elapsed.seconds(40)

    private var errands: [Errand] = []

    package init() {}

    /// Takes a command's steps on.
    package mutating func begin(_ id: UInt64, _ steps: [Step]) { errands.append(Errand(id: id, steps: steps)) }

    /// What is not decided, with how many steps are done of how many.
    package var progress: [(id: UInt64, done: Int, of: Int)] {
        errands.filter { $0.outcome == .pending }.map { ($0.id, $0.place, $0.steps.count) }
    }

    /// Takes out what is decided.
    package mutating func settled() -> [(id: UInt64, outcome: Outcome)] {
        let settled = errands.filter { $0.outcome != .pending }
        errands.removeAll { $0.outcome != .pending }
        return settled.map { ($0.id, $0.outcome) }
    }

    /// Looks at the mirror and the clock: what is shown is over, what has waited too long has failed, and what is next
    /// is to be sent.
    package mutating func look(at mirror: Mirror, now: Moment) -> [Sending] {
        guard mirror.isFollowing else { return [] }
        for place in errands.indices { errands[place].look(at: mirror, now: now) }
        var room = Self.width - errands.count(where: \.isInFlight)
        var sendings: [Sending] = []
        for place in errands.indices where room > 0 {
            guard errands[place].phase == .ready, let step = errands[place].step else { continue }
            errands[place].phase = .sent(now)
            sendings.append(Sending(errand: errands[place].id, action: step.action))
            room -= 1
        }
        return sendings
    }

    /// Takes the answer to an action of an errand.
    ///
    /// - Parameter words: what Asterisk says.
    package mutating func take(_ part: Answer.Part, words: String, for id: UInt64, at now: Moment) {
        guard let place = errands.firstIndex(where: { $0.id == id }) else { return }
        errands[place].take(part, words: words, at: now)
    }

    /// The connection is gone: what was sent is unsure, what was not will not be.
    package mutating func disconnect() {
        for place in errands.indices where errands[place].outcome == .pending {
            if errands[place].isInFlight {
                errands[place].phase = .unsure
            } else {
                errands[place].outcome = .failed("not sent: the connection was lost")
            }
        }
    }
}

extension Errand {
    fileprivate mutating func look(at mirror: Mirror, now: Moment) {
        while let step, step.proof.holds(in: mirror) { finishStep() }
        guard let step else { return }
        switch phase {
        case .ready: break
        case .sent(let since):
            if now - since > Errands.patience { outcome = .failed("no answer within 5 s") }
        case .accepted(let since):
            let patience = step.proof == .originated ? Errands.ringing : Errands.patience
            if now - since > patience { outcome = .failed("accepted, and not seen to happen") }
        case .unsure: outcome = .failed("the connection was lost, and it is not seen to have happened")
        }
    }

    fileprivate mutating func take(_ part: Answer.Part, words: String, at now: Moment) {
        guard let step, isInFlight else { return }
        switch part {
        case .accepted: step.proof == .word ? finishStep() : (phase = .accepted(now))
        case .refused:
            let isDone = step.doneAlready.map { words.hasSuffix($0) } ?? false
            isDone ? finishStep() : (outcome = .failed(words))
        case .originated(let isSuccess): isSuccess ? finishStep() : (outcome = .failed(words))
        case .item, .complete: break
        }
    }
}
