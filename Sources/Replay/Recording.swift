package import Floor

/// A recorded day: its events in order, and the floor as it stood every so many events.
///
/// Any moment's floor is the nearest earlier checkpoint plus the events between: seeking costs the same wherever it
/// goes, and gives the very floor that playing there gives.
package struct Recording: Sendable {
    package let events: [Event]
    package let checkpoints: [Checkpoint]
    package let landmarks: [Landmark]
    /// The first and the last moment.
    package let span: ClosedRange<Moment>

    /// The floor after the first `count` events.
    package struct Checkpoint: Sendable {
        package let count: Int
        package let floor: Floor
    }

    /// The floor after the first `count` events.
    package func floor(after count: Int) -> Floor {
        let count = min(max(0, count), events.count)
        let checkpoint = checkpoints[place(where: { $0.count <= count })]
        var floor = checkpoint.floor
        for event in events[checkpoint.count..<count] { floor.apply(event) }
        return floor
    }

    /// The floor at a moment, every event of that moment included, and how many events that is.
    package func floor(at moment: Moment) -> (floor: Floor, count: Int) {
        let checkpoint = checkpoints[place(where: { $0.count == 0 || $0.floor.now <= moment })]
        var floor = checkpoint.floor
        var count = checkpoint.count
        while count < events.count, events[count].at <= moment {
            floor.apply(events[count])
            count += 1
        }
        return (floor, count)
    }

    /// The last checkpoint for which something holds that holds from the first on.
    private func place(where holds: (Checkpoint) -> Bool) -> Int {
        var (low, high) = (0, checkpoints.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if holds(checkpoints[middle]) { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// The stretches in which callers waited too long in some queue, merged where they overlap.
    package var troubles: [ClosedRange<Moment>] {
        var begun: [QueueID: Moment] = [:]
        var stretches: [ClosedRange<Moment>] = []
        for landmark in landmarks {
            guard let queue = landmark.queue else { continue }
            if landmark.kind == .drowning { begun[queue] = landmark.at }
            if landmark.kind == .recovered, let start = begun.removeValue(forKey: queue) {
                stretches.append(start...max(start, landmark.at))
            }
        }
        stretches += begun.values.map { min($0, span.upperBound)...span.upperBound }
        return Self.merged(stretches.sorted { $0.lowerBound < $1.lowerBound })
    }

    private static func merged(_ stretches: [ClosedRange<Moment>]) -> [ClosedRange<Moment>] {
        stretches.reduce(into: []) { merged, stretch in
            if let last = merged.last, stretch.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, stretch.upperBound)
            } else {
                merged.append(stretch)
            }
        }
    }
}
