package import Floor

/// A floor and its day: everything that the simulator needs to know, in terms that a supervisor can state.
///
/// A tree of plain values. Every field has a default, so that a scenario states only what makes it special.
package struct Scenario: Hashable, Sendable {
    package var name: String
    /// What happens, in one sentence.
    package var summary = ""
    /// Local midnight of the first day.
    package var midnight = Moment(seconds: 1_767_571_200)
    package var weekday = Weekday.monday
    /// Since midnight: when the simulation begins, with nobody there; when a screen begins to show it; when it ends.
    package var begins = Elapsed.hours(7)
    package var opens = Elapsed.hours(8)
    package var ends = Elapsed.hours(20)
    package var queues: [QueuePlan] = []
    package var agents: [AgentPlan] = []
    package var troubles: [Trouble] = []
    package var callers = CallerPlan()
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
        package var idle = "Back office"
        package var evacuation = "Evacuation"
        package var hand = "Help"

        package init() {}
    }

    /// The moment at which a screen begins to show the floor.
    package var opening: Moment { midnight + opens }
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

    /// The weekday so many days later.
    package func after(days: Int) -> Weekday { Weekday(rawValue: (rawValue + days) % 7) ?? self }
}

extension Elapsed {
    /// A time of day, since midnight.
    package static func clock(_ hour: Int64, _ minute: Int64 = 0) -> Elapsed { .minutes(hour * 60 + minute) }
    /// Seconds with their fraction, rounded to the microsecond.
    package init(inSeconds seconds: Double) { self.init(microseconds: Int64((seconds * 1_000_000).rounded())) }
}
