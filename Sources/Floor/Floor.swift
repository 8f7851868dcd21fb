/// A call-centre floor: the result of all its events.
///
/// `apply` is the only way it changes. It reads no clock: time comes with the events. Dashboard, report, replay,
/// forecast and test all run on it. Names are not its business: queues, agents and reasons are small numbers here,
/// and unknown numbers simply appear.
package struct Floor: Hashable, Sendable {
    package internal(set) var queues: [Queue] = []
    package internal(set) var agents: [Agent] = []
    package internal(set) var memberships: [Membership] = []
    package internal(set) var visits = VisitTable()
    /// All agents by state.
    package internal(set) var staff = Headcount()
    package internal(set) var checks = Checks()
    /// The first event's moment, and the latest.
    package internal(set) var firstMoment: Moment?
    package internal(set) var now: Moment = .never
    /// Events applied.
    package internal(set) var events = 0
    package let keeping: BookKeeping
    package let goal: ServiceGoal
    /// How the floor stood at the turn of each of the last minutes.
    package internal(set) var marks = MinuteMarks()
    var nextMark = Moment.never
    var pauses: [PauseTally] = []
    var previousMoment = Moment.never

    /// - Parameters:
    ///   - keeping: the spans of time to keep figures for.
    ///   - goal: what queues promise that have no goal of their own.
    package init(keeping: BookKeeping = BookKeeping(), goal: ServiceGoal = ServiceGoal()) {
        self.keeping = keeping
        self.goal = goal
    }

    /// Gives a queue a goal of its own; what was counted before stays as it was counted.
    package mutating func setGoal(_ goal: ServiceGoal, of queue: QueueID) {
        ensure(queue)
        queues[Int(queue.index)].goal = goal
    }

    /// Counts what a feed found wrong with its source.
    package mutating func note(_ check: Check, times: Int = 1) { checks.note(check, times: times) }
}

// MARK: - Looking

extension Floor {
    // Lent and not copied: events look at queues and agents far more often than they change them.
    package subscript(queue: QueueID) -> Queue { _read { yield queues[Int(queue.index)] } }
    package subscript(agent: AgentID) -> Agent { _read { yield agents[Int(agent.index)] } }

    /// The callers that wait in a queue, first come first.
    package func waiting(in queue: QueueID) -> VisitTable.LineOfVisits { visits.visits(in: self[queue].waiting) }
    /// The conversations of a queue, longest first.
    package func talking(in queue: QueueID) -> VisitTable.LineOfVisits { visits.visits(in: self[queue].talking) }

    /// How long the first in line has waited; nil where nobody waits.
    package func oldestWait(in queue: QueueID, at moment: Moment) -> Elapsed? {
        let first = self[queue].waiting.first
        return first >= 0 ? (moment - visits[first].entered).clamped : nil
    }

    /// The memberships of an agent, in the order in which they were met.
    package func memberships(of agent: AgentID) -> [Membership] {
        var found: [Membership] = []
        var place = self[agent].firstMembership
        while place >= 0 {
            found.append(memberships[Int(place)])
            place = memberships[Int(place)].nextOfAgent
        }
        return found.reversed()
    }

    /// The agent's not-ready time by reason, over all queues.
    package func pauses(of agent: AgentID) -> [PauseTally] { chain(from: self[agent].firstPause) }
    /// The membership's not-ready time by reason.
    package func pauses(of membership: Membership) -> [PauseTally] { chain(from: membership.firstPause) }

    private func chain(from first: Int32) -> [PauseTally] {
        var found: [PauseTally] = []
        var place = first
        while place >= 0 {
            found.append(pauses[Int(place)])
            place = pauses[Int(place)].next
        }
        return found
    }
}
