import Floor

/// How numbers, lengths of time and clock times are written. Digits only: the same in every language, and steady in place.
enum Telling {
    /// `0:07`, `12:40`, `1:02:33`, `27:00:00`.
    static func length(_ length: Elapsed) -> String {
        let seconds = length.clamped.wholeSeconds
        let (minutes, second) = (seconds / 60, seconds % 60)
        if minutes < 60 { return "\(minutes):\(two(second))" }
        return "\(minutes / 60):\(two(minutes % 60)):\(two(second))"
    }

    /// The same of seconds that may not be known.
    static func length(seconds: Double?, or missing: String) -> String {
        seconds.map { length(.seconds(whole($0))) } ?? missing
    }

    /// `78%`; one decimal below 10, where it makes a difference.
    static func percent(_ value: Double?, or missing: String) -> String {
        guard let value else { return missing }
        if value > 0 && value < 9.95 {
            let tenths = whole((value * 10).rounded())
            return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
        }
        return "\(whole(value.rounded()))%"
    }

    static func count(_ value: Double?, or missing: String) -> String {
        value.map { String(whole($0.rounded())) } ?? missing
    }

    /// `09:41:23` by the wall clock.
    static func clock(_ moment: Moment, offset: Elapsed) -> String {
        let seconds = secondOfDay(moment, offset)
        return "\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    }

    /// `09:41`.
    static func hour(_ moment: Moment, offset: Elapsed) -> String { String(clock(moment, offset: offset).prefix(5)) }

    /// `2026-09-01`.
    static func date(_ moment: Moment, offset: Elapsed) -> String {
        let (year, month, day) = civilDate(days: (moment + offset).slotStart(.hours(24)).seconds / 86_400)
        return "\(year)-\(two(month))-\(two(day))"
    }

    /// A figure without its fraction. What a hostile log adds up to may lie beyond every integer, and stays there.
    private static func whole(_ value: Double) -> Int64 {
        value.isNaN ? 0 : Int64(min(max(value, -1e12), 1e12))
    }

    private static func secondOfDay(_ moment: Moment, _ offset: Elapsed) -> Int64 {
        let local = moment + offset
        return (local - local.slotStart(.hours(24))).wholeSeconds
    }
}
