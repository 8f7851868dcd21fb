package import Floor

/// How long to wait before the next attempt: twice as long each time, up to a limit, and never in step with others.
package struct Backoff: Hashable, Sendable {
    private var attempts = 0
    private var state: UInt64

    package static let first = Elapsed(milliseconds: 500)
    package static let longest = Elapsed.seconds(30)

    /// - Parameter seed: differs between clients, so that a PBX that comes back is not met by all of them at once.
    package init(seed: UInt64) { state = seed }

    /// The next wait: between half and all of the doubled length.
    package mutating func next() -> Elapsed {
        let whole = min(Self.longest.microseconds, Self.first.microseconds << Int64(min(attempts, 20)))
        attempts += 1
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Elapsed(microseconds: whole / 2 + Int64(state >> 33) % (whole / 2 + 1))
    }

    /// After a success the next wait is short again.
    package mutating func reset() { attempts = 0 }
}
