/// A point in time: microseconds since 1970-01-01 00:00 UTC.
///
/// The floor never asks a clock; every moment comes in with an event.
package struct Moment: Hashable, Comparable, Sendable {
    package var microseconds: Int64

    @inlinable package init(microseconds: Int64) { self.microseconds = microseconds }
    @inlinable package init(seconds: Int64) { microseconds = seconds &* 1_000_000 }

    /// Before every real moment: "it never happened".
    package static let never = Moment(microseconds: .min)
    /// The earliest real moment, later than `never`: a window from here has no beginning.
    package static let distantPast = Moment(microseconds: .min + 1)
    /// Later than every real moment.
    package static let distantFuture = Moment(microseconds: .max)

    /// Whole seconds since 1970, rounded down.
    package var seconds: Int64 {
        microseconds >= 0 ? microseconds / 1_000_000 : -((999_999 &- microseconds) / 1_000_000)
    }

    @inlinable package static func == (a: Moment, b: Moment) -> Bool { a.microseconds == b.microseconds }
    @inlinable package static func < (a: Moment, b: Moment) -> Bool { a.microseconds < b.microseconds }
    @inlinable package static func - (a: Moment, b: Moment) -> Elapsed {
        Elapsed(microseconds: a.microseconds &- b.microseconds)
    }
    @inlinable package static func + (a: Moment, b: Elapsed) -> Moment {
        Moment(microseconds: a.microseconds &+ b.microseconds)
    }
    @inlinable package static func - (a: Moment, b: Elapsed) -> Moment {
        Moment(microseconds: a.microseconds &- b.microseconds)
    }

    /// The start of the slot of this length that holds the moment; slots are aligned to `offset` past midnight UTC.
    package func slotStart(_ length: Elapsed, offset: Elapsed = .zero) -> Moment {
        let step = max(1, length.microseconds)
        let shifted = microseconds &+ offset.microseconds
        let slot = shifted >= 0 ? shifted / step : -((step &- 1 &- shifted) / step)
        return Moment(microseconds: slot &* step &- offset.microseconds)
    }
}
