package import Cockpit
package import Floor

/// Stands in while a log is being read.
package struct LoadingSource: SceneSource {
    package var scene: Scene
    package let isMoving = false

    package init(name: String, wall: Moment, offset: Elapsed) {
        let span = wall...wall
        let transport = FeedStatus.Transport(isPlaying: false, speed: 1, span: span)
        scene = Scene(
            floor: Floor(), names: Names(), clock: wall,
            feed: FeedStatus(kind: .replay(transport), name: name, loading: 0), offset: offset)
    }

    package mutating func advance(by elapsed: Elapsed, wall: Moment, budget: Int) -> Advance { .idle }
}
