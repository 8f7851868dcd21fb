package import Floor
import Glibc

/// The machine's clocks. Only the runtime reads them.
package enum WallClock {
    /// The moment by the wall clock, which can be set.
    package static var now: Moment { read(CLOCK_REALTIME) }
    /// A moment of the clock that only runs forwards; meaningful in differences alone.
    package static var steady: Moment { read(CLOCK_MONOTONIC) }

    /// Local time's distance from UTC at a moment, by the machine's time zone.
    package static func offset(at moment: Moment) -> Elapsed {
        var time = time_t(moment.seconds)
        var local = tm()
        tzset()
        guard localtime_r(&time, &local) != nil else { return .zero }
        return .seconds(Int64(local.tm_gmtoff))
    }

    private static func read(_ clock: clockid_t) -> Moment {
        var time = timespec()
        clock_gettime(clock, &time)
        return Moment(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }
}
