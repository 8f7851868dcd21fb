package import Floor

/// Makes a recording while the events come in.
package struct Recorder: Sendable {
    private var events: [Event] = []
    private var checkpoints: [Recording.Checkpoint]
    private var finder = LandmarkFinder()
    private var ledger = Ledger()
    /// A checkpoint makes the floor copy what changes after it, some megabytes; so many events are played in a few
    /// milliseconds.
    private var stride = 16_384
    /// Events so far.
    package private(set) var count = 0
    /// The floor after all events so far.
    package private(set) var floor: Floor

    /// More checkpoints than this are thinned out: each holds a floor with its books, and memory stays in bounds.
    private static let mostCheckpoints = 48

    package init(floor: Floor) {
        self.floor = floor
        checkpoints = [Recording.Checkpoint(count: 0, floor: floor)]
        self.floor.outbox.isOpen = true
    }

    package mutating func append(_ event: Event) {
        events.append(event)
        count += 1
        floor.apply(event)
        finder.observe(event, floor)
        if count % stride == 0 {
            settle()
            if checkpoints.count > Self.mostCheckpoints { thinOut() }
        }
    }

    /// The recording so far; nil while there is no event.
    package var recording: Recording? {
        guard let first = floor.firstMoment, count > 0 else { return nil }
        var (floor, ledger) = (floor, ledger)
        ledger.take(from: &floor)
        return Recording(
            events: events, checkpoints: checkpoints, landmarks: finder.landmarks, ledger: ledger,
            span: min(first, floor.now)...floor.now)
    }

    /// Writes the ledger up and keeps the floor as it stands. Who goes on from there has nothing to tell: it is written.
    private mutating func settle() {
        ledger.take(from: &floor)
        var kept = floor
        kept.outbox.isOpen = false
        checkpoints.append(Recording.Checkpoint(count: count, floor: kept))
    }

    private mutating func thinOut() {
        stride *= 2
        checkpoints.removeAll { $0.count % stride != 0 }
    }
}
