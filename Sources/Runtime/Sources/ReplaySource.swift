package import Cockpit
package import Floor
package import Replay

/// A recorded day, played.
package struct ReplaySource: SceneSource {
    private var player: Player
    private let names: Names
    private let name: String
    private let troubles: [ClosedRange<Moment>]
    private let breaks: [Moment]
    private let checks: Int
    private let offset: Elapsed

    /// - Parameters:
    ///   - name: what the header calls the recording.
    ///   - checks: what the reader of the log found wrong.
    package init(_ player: Player, names: Names, name: String, checks: Int, offset: Elapsed) {
        self.player = player
        self.names = names
        self.name = name
        self.checks = checks
        self.offset = offset
        troubles = player.recording.troubles
        breaks = player.recording.landmarks.filter { $0.kind == .restart || $0.kind == .exodus }.map(\.at)
    }

    package var isMoving: Bool { player.isPlaying }

    package var scene: Scene {
        var floor = player.floor
        floor.apply(Event(at: player.clock, .ticked))
        let transport = FeedStatus.Transport(
            isPlaying: player.isPlaying, speed: player.speed, span: player.recording.span, troubles: troubles,
            breaks: breaks)
        let feed = FeedStatus(kind: .replay(transport), name: name, checks: checks + player.floor.checks.total)
        return Scene(floor: floor, names: names, clock: player.clock, feed: feed, offset: offset)
    }

    package mutating func advance(by elapsed: Elapsed, wall: Moment, budget: Int) -> Advance {
        let (clock, count, wasPlaying) = (player.clock, player.count, player.isPlaying)
        if player.advance(by: elapsed, budget: budget) { return .behind }
        let hasMoved = player.clock.seconds != clock.seconds || player.count != count || player.isPlaying != wasPlaying
        return hasMoved ? .changed : .idle
    }

    package mutating func perform(_ command: Effect.Transport) {
        switch command {
        case .playPause: player.isPlaying ? player.pause() : player.play()
        case .faster: player.faster()
        case .slower: player.slower()
        case .step(let direction): player.step(direction)
        case .skip(let length): player.seek(to: player.clock + length)
        case .seek(let moment): player.seek(to: moment)
        case .seekFraction(let fraction): player.seek(toFraction: fraction)
        case .mark(let direction):
            if let landmark = player.landmark(after: direction) { player.seek(to: landmark.at) }
        }
    }
}
