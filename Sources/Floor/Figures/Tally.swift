/// What became of the calls that entered a queue in a span of time: counts and sums, no formulas.
///
/// A visit belongs to the span in which it entered; its outcome is credited there whenever it comes.
package struct Tally: Hashable, Sendable {
    package var offered = 0
    /// Calls, where the same call entering again counts once: in this queue, on the floor.
    package var uniqueHere = 0
    package var uniqueOnFloor = 0
    package var reentered = 0
    /// Visits by a caller who had entered with another call shortly before.
    package var repeats = 0

    package var answered = 0
    package var abandoned = 0
    package var timedOut = 0
    package var exitKey = 0
    package var exitEmpty = 0
    package var withdrawn = 0
    package var lost = 0
    package var unknownCause = 0
    /// Could not be joined to an agent and have no other outcome yet.
    package var failed = 0

    package var answeredWithin = 0
    package var abandonedWithin = 0
    package var abandonedShort = 0

    package var waitAnswered = Elapsed.zero
    package var waitAbandoned = Elapsed.zero
    /// Longest waits; `nil` where there was none.
    package var longestAnswered: Elapsed?
    package var longestAbandoned: Elapsed?
    package var longestOtherLoss: Elapsed?

    /// Conversations that ended, and their parts.
    package var talked = 0
    package var talk = Elapsed.zero
    package var hold = Elapsed.zero
    package var wrapUp = Elapsed.zero
    /// Whether hold and wrap-up time were heard of at all.
    package var knowsHold = false
    package var knowsWrapUp = false
    package var transferred = 0
    package var endedByAgent = 0
    package var endedByCaller = 0
    package var lostTalking = 0

    package init() {}

    /// Visits whose outcome is not known yet.
    package var waiting: Int {
        offered - answered - abandoned - timedOut - exitKey - exitEmpty - withdrawn - lost - unknownCause - failed
    }

    package subscript(loss: Loss) -> Int {
        switch loss {
        case .abandoned: abandoned
        case .timedOut: timedOut
        case .exitKey: exitKey
        case .exitEmpty: exitEmpty
        case .withdrawn: withdrawn
        case .lost: lost
        case .unknownCause: unknownCause
        }
    }

    /// The longest wait of all that have ended, or nil.
    package var longestWait: Elapsed? {
        [longestAnswered, longestAbandoned, longestOtherLoss].compactMap(\.self).max()
    }
}

extension Tally {
    package static func += (a: inout Tally, b: Tally) {
        a.offered += b.offered
        a.uniqueHere += b.uniqueHere
        a.uniqueOnFloor += b.uniqueOnFloor
        a.reentered += b.reentered
        a.repeats += b.repeats
        a.answered += b.answered
        a.abandoned += b.abandoned
        a.timedOut += b.timedOut
        a.exitKey += b.exitKey
        a.exitEmpty += b.exitEmpty
        a.withdrawn += b.withdrawn
        a.lost += b.lost
        a.unknownCause += b.unknownCause
        a.failed += b.failed
        a.answeredWithin += b.answeredWithin
        a.abandonedWithin += b.abandonedWithin
        a.abandonedShort += b.abandonedShort
        a.waitAnswered += b.waitAnswered
        a.waitAbandoned += b.waitAbandoned
        a.longestAnswered = longer(a.longestAnswered, b.longestAnswered)
        a.longestAbandoned = longer(a.longestAbandoned, b.longestAbandoned)
        a.longestOtherLoss = longer(a.longestOtherLoss, b.longestOtherLoss)
        a.talked += b.talked
        a.talk += b.talk
        a.hold += b.hold
        a.wrapUp += b.wrapUp
        a.knowsHold = a.knowsHold || b.knowsHold
        a.knowsWrapUp = a.knowsWrapUp || b.knowsWrapUp
        a.transferred += b.transferred
        a.endedByAgent += b.endedByAgent
        a.endedByCaller += b.endedByCaller
        a.lostTalking += b.lostTalking
    }

    package static func + (a: Tally, b: Tally) -> Tally {
        var sum = a
        sum += b
        return sum
    }
}

/// The longer of two waits, either of which may be missing.
@inline(__always)
func longer(_ a: Elapsed?, _ b: Elapsed?) -> Elapsed? {
    guard let a else { return b }
    guard let b else { return a }
    return max(a, b)
}
