/// A moment after which a test stops waiting and has failed.
package struct Deadline: Sendable {
    private let end: ContinuousClock.Instant

    /// The moment in so many seconds.
    package init(seconds: Int) {
        end = .now + .seconds(seconds)
    }

    /// Whether it is over.
    package var hasPassed: Bool { ContinuousClock.now >= end }

    /// Milliseconds that are left, at least 1.
    package var milliseconds: Int32 {
        let left = (end - .now).components
        return max(1, Int32(clamping: left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000))
    }
}
