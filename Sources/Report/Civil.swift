import Floor

/// A moment as `2026-09-01 09:30` by a clock that is this far from UTC.
func civil(_ moment: Moment, offset: Elapsed) -> String {
    let local = moment + offset
    let seconds = (local - local.slotStart(.hours(24))).wholeSeconds
    let (year, month, day) = civilDate(days: local.slotStart(.hours(24)).seconds / 86_400)
    return "\(year)-\(two(month))-\(two(day)) \(two(seconds / 3_600)):\(two(seconds / 60 % 60))"
}
