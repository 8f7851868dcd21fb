import Floor

/// The intervals of a report as bars of one chart: joined to longer ones where there are too many, with the gaps between.
struct Timeline {
    struct Slot {
        var start: Moment
        var tally = Tally()
    }

    let slots: [Slot]
    /// Length of a slot.
    let step: Elapsed
    let offset: Elapsed

    /// As many bars as can be told apart.
    static let mostSlots: Int64 = 96

    private static let steps: [Elapsed] = [
        .minutes(30), .hours(1), .hours(2), .hours(4), .hours(12), .hours(24), .hours(7 * 24), .hours(28 * 24),
        .hours(364 * 24),
    ]

    /// Nil where there are no intervals.
    init?(_ report: ShiftReport) {
        guard let first = report.intervals.first, let last = report.intervals.last else { return nil }
        let length = first.end - first.start
        let step = Self.step(from: first.start, until: last.end, length)
        let offset = report.offset
        let origin = first.start.slotStart(step, offset: offset)
        let count = (last.start.slotStart(step, offset: offset) - origin).microseconds / step.microseconds + 1
        var slots = (0..<count).map { place in
            Slot(start: origin + Elapsed(microseconds: place * step.microseconds))
        }
        for interval in report.intervals {
            let place = (interval.start - origin).microseconds / step.microseconds
            slots[Int(place)].tally += interval.all
        }
        (self.slots, self.step, self.offset) = (slots, step, offset)
    }

    /// The shortest multiple of the intervals' length of which few enough fill the span.
    private static func step(from start: Moment, until end: Moment, _ length: Elapsed) -> Elapsed {
        let span = end - start
        let fits = ([length] + steps).first { step in
            step >= length && step.microseconds % length.microseconds == 0
                && span.microseconds / step.microseconds < mostSlots
        }
        return fits ?? Elapsed(microseconds: max(length.microseconds, span.microseconds / (mostSlots / 2)))
    }

    // MARK: Labels

    /// The slots that a label stands under, and what it says: about a dozen, at round times.
    var labels: [(slot: Int, text: String)] {
        let apart = Self.steps.first { pace in
            pace >= step && slots.count(where: { starts($0, round: pace) }) <= 14
        }
        return slots.indices.filter { starts(slots[$0], round: apart ?? step) }.map { ($0, label(slots[$0].start)) }
    }

    private func starts(_ slot: Slot, round pace: Elapsed) -> Bool {
        slot.start.slotStart(pace, offset: offset) > slot.start - step
    }

    /// A time of day, or the day where one begins.
    private func label(_ moment: Moment) -> String {
        let isDay = step >= .hours(24) || secondOfDay(moment, offset: offset) == 0 && slots.count > 1
        return isDay ? String(civilDay(moment, offset: offset).dropFirst(5)) : civilTime(moment, offset: offset)
    }
}
