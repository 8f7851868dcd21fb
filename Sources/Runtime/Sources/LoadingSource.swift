package import Cockpit
package import Floor

/// Stands in while a log is being read.
package struct LoadingSource: SceneSource {
    package var scene: Scene
    package let tempo = Tempo.still

    /// - Parameter share: how much has been read, 0–1.
    package init(name: String, wall: Moment, offset: Elapsed, share: Double = 0) {
        let span = wall...wall
        let transport = FeedStatus.Transport(isPlaying: false, speed: 1, span: span)
        scene = Scene(
            floor: Floor(), names: Names(), clock: wall,
            feed: FeedStatus(kind: .replay(transport), name: name, loading: share), offset: offset)
    }

    package mutating func advance(by elapsed: Elapsed, wall: Moment, budget: Int) -> Advance { .idle }
}
