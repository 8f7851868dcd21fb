package import Floor

/// What makes real logs hard to read, and when it happens in a log that is to be made so.
///
/// * Each pause and each return is told twice: for all queues, then for every queue.
/// * Some conversations end under the id of the agent's channel: a masquerade changed it.
/// * Some transfers are not logged; the agent seems to talk until the caller hangs up somewhere else.
/// * The clock is set back by twenty seconds, once.
/// * The log begins with a start of the PBX, is rotated once, and has lines that a dialplan wrote.
package struct Pitfalls: Sendable {
    /// Where the log goes on in another file.
    package let rotation: Moment
    /// When the clock was set back.
    let step: Moment
    let seed: UInt64

    /// - Parameters:
    ///   - seed: tells which calls are met by what.
    ///   - start: the log's beginning.
    ///   - length: how long it lasts.
    package init(seed: UInt64, from start: Moment, lasting length: Elapsed) {
        self.seed = seed
        step = start + Elapsed(microseconds: length.microseconds / 3)
        rotation = start + Elapsed(microseconds: length.microseconds / 2)
    }

    /// By how much the clock was set back.
    package static let stepLength = Elapsed.seconds(20)

    /// What the clock shows.
    func stamp(_ moment: Moment) -> Moment { moment < step ? moment : moment - Self.stepLength }

    /// Whether a call is one of those, a share of one in `of`, that something happens to.
    func meets(_ call: CallID, oneIn share: UInt64, _ kind: Kind) -> Bool { mixed(call, kind) % share == 0 }

    /// How much longer the agent seems to talk where a transfer was not logged: 5 to 25 minutes.
    func excess(_ call: CallID) -> Elapsed { .seconds(300 + Int64(mixed(call, .excess) % 1_200)) }

    enum Kind: UInt64 { case masquerade = 1, silentTransfer, custom, excess }

    /// SplitMix64's mixing of a call's number with the seed (Steele, Lea and Flood, 2014).
    private func mixed(_ call: CallID, _ kind: Kind) -> UInt64 {
        var z = seed &+ UInt64(bitPattern: Int64(call.index)) &* 0x9E37_79B9_7F4A_7C15 &+ kind.rawValue << 56
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
