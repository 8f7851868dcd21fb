import Floor

extension Scenario {
    /// How exactly events state their times.
    package enum Precision: Hashable, Sendable {
        case microseconds
        /// As a queue_log does: all times cut to whole seconds, waits the difference of such times.
        case seconds

        /// A moment as events state it.
        @inline(__always)
        func stated(_ moment: Moment) -> Moment {
            self == .microseconds ? moment : Moment(seconds: moment.seconds)
        }

        /// The time from one moment to another, as events state it.
        @inline(__always)
        func stated(from start: Moment, to end: Moment) -> Elapsed { stated(end) - stated(start) }

        /// How long a phone rang, which is stated in milliseconds.
        func stated(ring length: Elapsed) -> Elapsed {
            self == .microseconds ? length : Elapsed(milliseconds: length.microseconds / 1_000)
        }
    }
}
