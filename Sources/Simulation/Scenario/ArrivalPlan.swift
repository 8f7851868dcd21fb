/// How many callers come, and when.
package struct ArrivalPlan: Hashable, Sendable {
    /// Calls an hour in each half hour of the day, from midnight; the last value holds on where there are fewer.
    package var perHour: [Double]
    /// A factor for each weekday, Monday first; 1 where missing.
    package var weekdays: [Double] = []
    /// Coefficient of variation of a factor drawn for each day: real calls vary more than Poisson's (Avramidis,
    /// Deslauriers and L'Ecuyer, 2004).
    package var daySpread = 0.0
    /// The same for each half hour.
    package var slotSpread = 0.0
    /// The mean number of further callers whom one caller brings, within a minute: a mailing, an advertisement.
    package var burst = 0.0

    package init(perHour: [Double]) { self.perHour = perHour }

    /// Half hours in a day.
    package static let slotsPerDay = 48

    /// The same all day, purely Poisson.
    package static func constant(perHour: Double) -> ArrivalPlan { ArrivalPlan(perHour: [perHour]) }

    /// A working day with its two humps: none at night, most at half past ten, a dip at noon, a lesser hump at three.
    package static func workday(peak: Double, from: Double = 8, until: Double = 20) -> ArrivalPlan {
        var plan = ArrivalPlan(
            perHour: (0..<slotsPerDay).map { slot in
                let hour = (Double(slot) + 0.5) / 2
                guard hour > from && hour < until else { return 0 }
                let morning = Transcendental.exp(-(hour - 10.5) * (hour - 10.5) / 4.5)
                let afternoon = 0.85 * Transcendental.exp(-(hour - 15) * (hour - 15) / 7)
                return peak * max(0.12, min(1, morning + afternoon))
            })
        plan.weekdays = [1.15, 1.02, 1, 0.98, 0.95, 0.55, 0.4]
        plan.daySpread = 0.05
        plan.slotSpread = 0.06
        return plan
    }

    /// Calls an hour in a half hour of the day, before the weekday's factor.
    package func rate(slot: Int) -> Double { perHour.isEmpty ? 0 : perHour[min(slot, perHour.count - 1)] }

    /// The weekday's factor.
    package func factor(_ weekday: Weekday) -> Double {
        weekdays.indices.contains(weekday.rawValue) ? weekdays[weekday.rawValue] : 1
    }
}
