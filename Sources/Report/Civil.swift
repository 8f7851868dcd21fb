import Floor

/// A moment as `2026-09-01 09:30` by a clock that is this far from UTC.
func civil(_ moment: Moment, offset: Elapsed) -> String {
    civilDay(moment, offset: offset) + " " + civilTime(moment, offset: offset)
}

/// A moment's day as `2026-09-01`.
func civilDay(_ moment: Moment, offset: Elapsed) -> String {
    let (year, month, day) = civilDate(days: (moment + offset).slotStart(.hours(24)).seconds / 86_400)
    return "\(year)-\(two(month))-\(two(day))"
}

/// A moment's time of day as `09:30`.
func civilTime(_ moment: Moment, offset: Elapsed) -> String {
    let seconds = secondOfDay(moment, offset: offset)
    return "\(two(seconds / 3_600)):\(two(seconds / 60 % 60))"
}

/// Whole seconds since midnight.
func secondOfDay(_ moment: Moment, offset: Elapsed) -> Int64 {
    let local = moment + offset
    return (local - local.slotStart(.hours(24))).wholeSeconds
}

/// A length of time as `7:32:05`, hours first.
func clock(_ length: Elapsed) -> String {
    let seconds = length.clamped.wholeSeconds
    return "\(seconds / 3_600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
}
