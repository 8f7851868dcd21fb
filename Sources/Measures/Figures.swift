package import Floor

/// The raw figures of one subject in one span of time: what the measures are computed from.
package struct Figures: Sendable {
    package var tally = Tally()
    /// Agent-time in each state.
    package var times = StateTimes()
    /// Calls that agents took, for subjects that are agents.
    package var work = WorkTally()
    /// Length of the span.
    package var span = Elapsed.zero
    /// Callers waiting now, and how long the first of them.
    package var waiting = 0
    package var oldest: Elapsed?
    /// Agents by state now.
    package var headcount = Headcount()
    /// Agents who should be at work now; nil where no roster says.
    package var scheduled: Int?
    package var goal = ServiceGoal()

    package init() {}
}

/// A span of time that figures can be asked for.
package enum Window: Hashable, Sendable {
    /// Since the figures began to be kept.
    case whole
    /// The last minutes, at most 60.
    case last(Elapsed)
}

extension Floor {
    /// A queue's figures.
    package func figures(of queue: QueueID, _ window: Window = .whole) -> Figures {
        var figures = Figures()
        figures.tally = tally(of: queue, window)
        figures.span = span(window)
        figures.times = times(of: queue, window)
        figures.waiting = self[queue].waitingCount
        figures.oldest = oldestWait(in: queue, at: now)
        figures.headcount = self[queue].staff
        figures.goal = self[queue].goal
        return figures
    }

    /// The whole floor's figures: the queues' together, and every agent once.
    package func figures(_ window: Window = .whole) -> Figures {
        var figures = Figures()
        for index in queues.indices {
            let queue = QueueID(index)
            figures.tally += tally(of: queue, window)
            figures.waiting += queues[index].waitingCount
            figures.oldest = [figures.oldest, oldestWait(in: queue, at: now)].compactMap(\.self).max()
        }
        figures.span = span(window)
        switch window {
        case .whole: figures.times = staff.times(at: now)
        case .last(let length): figures.times = times(last: length)
        }
        figures.headcount = staff
        figures.goal = goal
        return figures
    }

    /// The figures of some agents together: one agent, or a team.
    package func figures(of agents: some Sequence<AgentID>) -> Figures {
        var figures = Figures()
        for agent in agents {
            figures.times = figures.times + self[agent].times(at: now)
            figures.work = memberships(of: agent).reduce(figures.work) { $0 + $1.work }
        }
        figures.span = span(.whole)
        figures.goal = goal
        return figures
    }

    private func tally(of queue: QueueID, _ window: Window) -> Tally {
        switch window {
        case .whole: self[queue].books.total
        case .last(let length): self[queue].books.last(length, before: now)
        }
    }

    private func times(of queue: QueueID, _ window: Window) -> StateTimes {
        switch window {
        case .whole: self[queue].staff.times(at: now)
        case .last(let length): times(of: queue, last: length)
        }
    }

    private func span(_ window: Window) -> Elapsed {
        guard let firstMoment else { return .zero }
        let whole = (now - max(firstMoment, keeping.since)).clamped
        return switch window {
        case .whole: whole
        case .last(let length): min(length, whole)
        }
    }
}
