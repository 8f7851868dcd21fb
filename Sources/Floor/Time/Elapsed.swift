/// A length of time in microseconds; may be negative where a clock went back.
package struct Elapsed: Hashable, Comparable, AdditiveArithmetic, Sendable {
    package var microseconds: Int64

    @inlinable package init(microseconds: Int64) { self.microseconds = microseconds }
    @inlinable package init(seconds: Int64) { microseconds = seconds &* 1_000_000 }
    package init(milliseconds: Int64) { microseconds = milliseconds &* 1_000 }

    package static let zero = Elapsed(microseconds: 0)
    package static func seconds(_ n: Int64) -> Elapsed { Elapsed(seconds: n) }
    package static func minutes(_ n: Int64) -> Elapsed { Elapsed(seconds: n &* 60) }
    package static func hours(_ n: Int64) -> Elapsed { Elapsed(seconds: n &* 3_600) }

    /// The length in seconds, with its fraction.
    @inlinable package var inSeconds: Double { Double(microseconds) / 1_000_000 }
    /// Whole seconds, rounded towards zero.
    package var wholeSeconds: Int64 { microseconds / 1_000_000 }
    /// The length, or zero where it is negative.
    @inlinable package var clamped: Elapsed { microseconds < 0 ? .zero : self }

    @inlinable package static func < (a: Elapsed, b: Elapsed) -> Bool { a.microseconds < b.microseconds }
    @inlinable package static func + (a: Elapsed, b: Elapsed) -> Elapsed {
        Elapsed(microseconds: a.microseconds &+ b.microseconds)
    }
    @inlinable package static func - (a: Elapsed, b: Elapsed) -> Elapsed {
        Elapsed(microseconds: a.microseconds &- b.microseconds)
    }
}
