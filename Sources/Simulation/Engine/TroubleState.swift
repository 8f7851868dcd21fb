import Floor

/// What is wrong now, for the whole floor.
struct TroubleState: Sendable {
    /// Troubles that keep callers from getting in, and until when.
    private(set) var cuts = 0
    private(set) var cutUntil = Moment.never
    var talkFactor = 1.0
    var repeatShare = 0.0

    var isCut: Bool { cuts > 0 }

    mutating func cut(until moment: Moment) {
        cuts += 1
        cutUntil = max(cutUntil, moment)
    }

    mutating func mend() { cuts -= 1 }
}
