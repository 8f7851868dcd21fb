package import Floor

/// A recording being played: where it stands, how fast it runs. Time is handed in.
package struct Player: Sendable {
    package let recording: Recording
    /// The floor after all events up to the clock.
    package private(set) var floor: Floor
    /// Events applied so far.
    package private(set) var count: Int
    /// The moment that is shown; between events it runs on.
    package private(set) var clock: Moment
    package private(set) var isPlaying: Bool
    /// Whether a budget ran out before the clock's moment was reached.
    private var isBehind = false
    /// Recorded seconds for each real second.
    package private(set) var speed: Double

    /// The speeds that faster and slower step through.
    package static let speeds: [Double] = [1, 2, 5, 10, 30, 60, 120, 300, 600]

    package init(_ recording: Recording, at moment: Moment? = nil, speed: Double = 1, isPlaying: Bool = true) {
        self.recording = recording
        self.speed = Self.possible(speed)
        self.isPlaying = isPlaying
        clock = min(max(moment ?? recording.span.lowerBound, recording.span.lowerBound), recording.span.upperBound)
        (floor, count) = recording.floor(at: clock)
    }

    package var isAtEnd: Bool { count >= recording.events.count && clock >= recording.span.upperBound }

    /// Where the clock stands between the first and the last moment, 0–1.
    package var fraction: Double {
        let whole = (recording.span.upperBound - recording.span.lowerBound).inSeconds
        return whole > 0 ? (clock - recording.span.lowerBound).inSeconds / whole : 1
    }

    // MARK: Playing

    /// Lets real time pass while playing, applying at most `budget` events.
    ///
    /// - Returns: whether events up to the clock remain, so that the caller can answer keys before it goes on.
    package mutating func advance(by elapsed: Elapsed, budget: Int = .max) -> Bool {
        if isPlaying {
            clock = clock + Elapsed(microseconds: Int64(Double(elapsed.microseconds) * speed))
            clock = min(clock, recording.span.upperBound)
        }
        // Paused after a step, events of the clock's own moment may lie ahead; they are the next steps.
        guard isPlaying || isBehind else { return false }
        isBehind = false
        var applied = 0
        while count < recording.events.count, recording.events[count].at <= clock {
            isBehind = applied >= budget
            if isBehind { return true }
            floor.apply(recording.events[count])
            count += 1
            applied += 1
        }
        if isAtEnd { isPlaying = false }
        return false
    }

    package mutating func play() { isPlaying = !isAtEnd }
    package mutating func pause() { isPlaying = false }

    package mutating func setSpeed(_ speed: Double) { self.speed = Self.possible(speed) }
    package mutating func faster() { setSpeed(Self.speeds.first { $0 > speed } ?? speed) }
    package mutating func slower() { setSpeed(Self.speeds.last { $0 < speed } ?? speed) }

    /// The nearest speed that there is; 1 for what is no number.
    private static func possible(_ speed: Double) -> Double { speed.isNaN ? 1 : min(max(speed, 1), 600) }

    // MARK: Going elsewhere

    package mutating func seek(to moment: Moment) {
        clock = min(max(moment, recording.span.lowerBound), recording.span.upperBound)
        (floor, count) = recording.floor(at: clock)
        isBehind = false
    }

    /// - Parameter fraction: 0 for the first moment, 1 for the last.
    package mutating func seek(toFraction fraction: Double) {
        let whole = recording.span.upperBound - recording.span.lowerBound
        let part = fraction.isNaN ? 0 : Int64(Double(whole.microseconds) * min(max(fraction, 0), 1))
        seek(to: recording.span.lowerBound + Elapsed(microseconds: part))
    }

    /// One event forwards (1) or back (-1); playing stops, the clock goes to the last event applied.
    package mutating func step(_ direction: Int) {
        (isPlaying, isBehind) = (false, false)
        let target = min(max(0, count + direction), recording.events.count)
        if target == count + 1 {
            floor.apply(recording.events[count])
        } else {
            floor = recording.floor(after: target)
        }
        count = target
        clock = target == 0 ? recording.span.lowerBound : floor.now
    }

    /// The next moment worth looking at, or the one before; nil where there is none.
    package func landmark(after direction: Int) -> Landmark? {
        direction > 0
            ? recording.landmarks.first { $0.at > clock }
            : recording.landmarks.last { $0.at < clock }
    }
}
