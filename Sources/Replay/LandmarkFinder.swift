import DequeModule
import Floor

/// Finds the moments worth looking at while a day goes by.
struct LandmarkFinder: Sendable {
    private(set) var landmarks: [Landmark] = []
    private var drowning: Set<QueueID> = []
    private var losses: [QueueID: Burst] = [:]
    private var departures = Burst()

    private static let longWait = Elapsed.minutes(2)
    private static let manyLosses = 5
    private static let manyDepartures = 5

    mutating func observe(_ event: Event, _ floor: Floor) {
        switch event.what {
        case .entered(_, let queue, _), .connected(_, let queue, _, _): judge(queue, floor, at: event.at)
        case .left(_, let queue, let loss, _):
            judge(queue, floor, at: event.at)
            if loss == .abandoned, losses[queue, default: Burst()].add(at: event.at, of: Self.manyLosses) {
                mark(.abandons, queue, at: event.at)
            }
        case .memberRemoved(_, let agent):
            if floor[agent].state == .loggedOff, departures.add(at: event.at, of: Self.manyDepartures) {
                mark(.exodus, nil, at: event.at)
            }
        case .restarted: mark(.restart, nil, at: event.at)
        default: break
        }
    }

    private mutating func judge(_ queue: QueueID, _ floor: Floor, at moment: Moment) {
        guard let oldest = floor.oldestWait(in: queue, at: moment) else {
            if drowning.remove(queue) != nil { mark(.recovered, queue, at: moment) }
            return
        }
        if oldest >= Self.longWait, drowning.insert(queue).inserted { mark(.drowning, queue, at: moment) }
    }

    private mutating func mark(_ kind: Landmark.Kind, _ queue: QueueID?, at moment: Moment) {
        landmarks.append(Landmark(at: moment, kind: kind, queue: queue))
    }
}

/// Counts what comes close together: within a minute, and then not again for five.
private struct Burst: Sendable {
    private var recent: Deque<Moment> = []
    private var quietUntil = Moment.never

    /// Whether this one makes the burst full.
    mutating func add(at moment: Moment, of size: Int) -> Bool {
        while let first = recent.first, first < moment - .minutes(1) { recent.removeFirst() }
        recent.append(moment)
        guard recent.count >= size, moment >= quietUntil else { return false }
        quietUntil = moment + .minutes(5)
        return true
    }
}
