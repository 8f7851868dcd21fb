/// A queue (skill group): who waits, who serves, and its figures.
package struct Queue: Hashable, Sendable {
    package var goal: ServiceGoal
    /// The figures of the calls that entered.
    package internal(set) var books: Books
    /// The queue's members by state, as they stand to this queue.
    package internal(set) var staff = Headcount()
    /// Places of the queue's memberships in the floor's list.
    package internal(set) var members: [Int32] = []
    /// Callers turned away at the door; they are not offered.
    package internal(set) var refused = 0
    package internal(set) var ringNoAnswer = 0
    package internal(set) var outbound = 0
    /// How the queue stood at the turn of each of the last minutes.
    package internal(set) var marks = MinuteMarks()
    /// The members' time, and the line, by interval.
    package internal(set) var staffBook = StaffBook()
    var waiting = Line()
    var talking = Line()
    /// Whether anything but a name is known.
    package internal(set) var isKnown = false

    init(goal: ServiceGoal, keeping: BookKeeping) {
        self.goal = goal
        books = Books(keeping)
    }

    /// Nobody waits and no member is in any state: a minute more changes nothing.
    var isStill: Bool { waiting.count == 0 && staff.isEmpty }

    /// Callers in the line now.
    package var waitingCount: Int { waiting.count }
    /// Conversations now.
    package var talkingCount: Int { talking.count }
}
