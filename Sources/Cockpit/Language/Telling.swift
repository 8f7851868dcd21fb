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
        seconds.map { length(Elapsed(microseconds: Int64($0 * 1_000_000))) } ?? missing
    }

    /// `78%`; one decimal below 10, where it makes a difference.
    static func percent(_ value: Double?, or missing: String) -> String {
        guard let value else { return missing }
        if value > 0 && value < 9.95 {
            let tenths = Int((value * 10).rounded())
            return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
        }
        return "\(Int(value.rounded()))%"
    }

    static func count(_ value: Double?, or missing: String) -> String {
        value.map { String(Int($0.rounded())) } ?? missing
    }

    /// `09:41:23` by the wall clock.
    static func clock(_ moment: Moment, offset: Elapsed) -> String {
        let seconds = secondOfDay(moment, offset)
        return "\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    }

    /// `09:41`.
    static func hour(_ moment: Moment, offset: Elapsed) -> String { String(clock(moment, offset: offset).prefix(5)) }

    /// `2026-09-01`, by the proleptic Gregorian calendar (Hinnant's civil-from-days).
    static func date(_ moment: Moment, offset: Elapsed) -> String {
        let days = (moment + offset).slotStart(.hours(24)).seconds / 86_400
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civilMonth = month < 10 ? month + 3 : month - 9
        let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
        return "\(year)-\(two(civilMonth))-\(two(dayOfYear - (153 * month + 2) / 5 + 1))"
    }

    private static func secondOfDay(_ moment: Moment, _ offset: Elapsed) -> Int64 {
        let local = moment + offset
        return (local - local.slotStart(.hours(24))).wholeSeconds
    }

    private static func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
