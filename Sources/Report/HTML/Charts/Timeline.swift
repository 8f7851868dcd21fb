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
        year,
    ]
    /// Fifty-two weeks.
    private static let year = Elapsed.hours(364 * 24)

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

    /// As many labels as stand clear of each other.
    private static let mostLabels = 14

    /// The slots that a label stands under, and what it says: at round times, or evenly where those are too many.
    var labels: [(slot: Int, text: String)] {
        let round = Self.steps.lazy.filter { $0 >= step }.map { pace in
            slots.indices.filter { starts(slots[$0], round: pace) }
        }
        let places = round.first { $0.count <= Self.mostLabels } ?? evenPlaces
        return places.map { ($0, label(slots[$0].start)) }
    }

    private var evenPlaces: [Int] {
        let pace = (slots.count + Self.mostLabels - 1) / Self.mostLabels
        return slots.indices.filter { $0 % pace == 0 }
    }

    private func starts(_ slot: Slot, round pace: Elapsed) -> Bool {
        slot.start.slotStart(pace, offset: offset) > slot.start - step
    }

    /// A time of day, or the day where one begins.
    private func label(_ moment: Moment) -> String {
        let isDay = step >= .hours(24) || secondOfDay(moment, offset: offset) == 0 && slots.count > 1
        guard isDay else { return civilTime(moment, offset: offset) }
        let day = civilDay(moment, offset: offset)
        return step < Self.year ? String(day.dropFirst(5)) : String(day.prefix(4))
    }
}
