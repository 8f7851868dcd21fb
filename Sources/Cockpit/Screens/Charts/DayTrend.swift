import Floor
import Measures

/// What is known of a subject in each slot of the day: what every measure of a trend is computed from.
struct DayTrend: Sendable {
    let axis: DayAxis
    /// Nil where there is nothing to be known.
    private(set) var slots: [Figures?]

    init(_ subject: TrendSubject, _ axis: DayAxis, _ scene: Scene) {
        self.axis = axis
        slots = Array(repeating: nil, count: axis.count)
        let goal = subject.goal(scene.floor)
        switch subject {
        case .floor:
            for queue in scene.floor.queues { add(queue.books, goal) }
            add(scene.floor.staffBook, goal)
        case .queue(let queue):
            add(scene.floor[queue].books, goal)
            add(scene.floor[queue].staffBook, goal)
        }
    }

    /// A measure's value in each slot; nil where it is not known.
    func values(of measure: String) -> [Double?] {
        let measure = Measure.named(measure)
        return slots.map { figures in figures.flatMap { measure?.value($0) } }
    }

    private mutating func add(_ books: Books, _ goal: ServiceGoal) {
        for interval in books.intervals.reversed() {
            if interval.start < axis.first { return }
            change(interval.start, goal) { $0.tally += interval.tally }
        }
    }

    private mutating func add(_ book: StaffBook, _ goal: ServiceGoal) {
        for interval in book.intervals.reversed() {
            if interval.start < axis.first { return }
            change(interval.start, goal) { figures in
                figures.times = figures.times + interval.times
                figures.span += interval.span
                figures.waiting = max(figures.waiting, Int(interval.mostWaiting))
            }
        }
    }

    private mutating func change(_ start: Moment, _ goal: ServiceGoal, _ change: (inout Figures) -> Void) {
        guard let slot = axis.slot(of: start) else { return }
        var figures = slots[slot] ?? Figures()
        figures.goal = goal
        change(&figures)
        slots[slot] = figures
    }
}
