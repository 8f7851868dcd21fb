package import Floor

/// Makes a recording while the events come in.
package struct Recorder: Sendable {
    private var events: [Event] = []
    private var checkpoints: [Recording.Checkpoint]
    private var finder = LandmarkFinder()
    private var stride = 4_096
    /// Events so far.
    package private(set) var count = 0
    /// The floor after all events so far.
    package private(set) var floor: Floor

    /// More checkpoints than this are thinned out: each holds a floor with its books, and memory stays in bounds.
    private static let mostCheckpoints = 48

    package init(floor: Floor) {
        self.floor = floor
        checkpoints = [Recording.Checkpoint(count: 0, floor: floor)]
    }

    package mutating func append(_ event: Event) {
        events.append(event)
        count += 1
        floor.apply(event)
        finder.observe(event, floor)
        if count % stride == 0 {
            checkpoints.append(Recording.Checkpoint(count: count, floor: floor))
            if checkpoints.count > Self.mostCheckpoints { thinOut() }
        }
    }

    /// The recording so far; nil while there is no event.
    package var recording: Recording? {
        guard let first = floor.firstMoment, count > 0 else { return nil }
        return Recording(
            events: events, checkpoints: checkpoints, landmarks: finder.landmarks,
            span: min(first, floor.now)...floor.now)
    }

    private mutating func thinOut() {
        stride *= 2
        checkpoints.removeAll { $0.count % stride != 0 }
    }
}
