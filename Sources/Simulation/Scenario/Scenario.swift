package import Floor

/// A floor and its day: everything that the simulator needs to know, in terms that a supervisor can state.
///
/// A tree of plain values. Every field has a default, so that a scenario states only what makes it special.
package struct Scenario: Hashable, Sendable {
    /// As it is called for, in lower case with hyphens.
    package var name: String
    /// What happens, in one sentence.
    package var summary = ""
    /// Local midnight of the first day.
    package var midnight = Moment(seconds: 1_767_571_200)
    /// The first day's.
    package var weekday = Weekday.monday
    /// When the simulation begins, with nobody there; since midnight, as the next two.
    package var begins = Elapsed.hours(7)
    /// When a screen begins to show it.
    package var opens = Elapsed.hours(8)
    /// When it is over.
    package var ends = Elapsed.hours(20)
    /// Unlike in name.
    package var queues: [QueuePlan] = []
    /// Unlike in name.
    package var agents: [AgentPlan] = []
    /// In any order.
    package var troubles: [Trouble] = []
    /// What callers do who got no answer, or no good one.
    package var callers = CallerPlan()
    /// In the floor's language.
    package var words = Words()
    /// How long a raised hand waits until somebody comes, where no supervisor answers it.
    package var help = Distribution.lognormal(mean: 70, cv: 0.7)
    /// How waits and times are stated.
    package var precision = Precision.microseconds

    package init(name: String, summary: String = "") {
        self.name = name
        self.summary = summary
    }

    /// What agents give as reasons, beside what the roster says.
    package struct Words: Hashable, Sendable {
        /// For short pauses beside the roster.
        package var idle = "Back office"
        /// For leaving the desk in an alarm.
        package var evacuation = "Evacuation"
        /// For a raised hand.
        package var hand = "Help"

        package init() {}
    }

    /// The moment at which a screen begins to show the floor.
    package var opening: Moment { midnight + opens }
    /// The moment at which it is over.
    package var ending: Moment { midnight + ends }

    /// The same day, moved so that a screen may begin to show it at the given moment.
    package func opening(at moment: Moment) -> Scenario {
        var moved = self
        moved.midnight = moment - opens
        return moved
    }
}

/// A day of the week.
package enum Weekday: Int, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Its English name in lower case.
    package var name: String { String(describing: self) }

    /// That of a day counted from 1970-01-01, which was a Thursday.
    package static func ofDay(_ day: Int64) -> Weekday { Weekday(rawValue: Int(((day + 3) % 7 + 7) % 7)) ?? .monday }

    /// The weekday so many days later.
    package func after(days: Int) -> Weekday { Weekday(rawValue: (rawValue + days) % 7) ?? self }
}

extension Elapsed {
    /// A time of day, since midnight.
    package static func clock(_ hour: Int64, _ minute: Int64 = 0) -> Elapsed { .minutes(hour * 60 + minute) }
    /// Seconds with their fraction, rounded to the microsecond; more than three thousand years are taken as that many.
    package init(inSeconds seconds: Double) {
        self.init(microseconds: Int64((min(max(seconds, -1e11), 1e11) * 1_000_000).rounded()))
    }
}
