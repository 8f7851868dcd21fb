package import Cockpit
package import Floor

/// Where scenes come from: a simulator, a recording, a log being written. It owns its floor; time is handed in.
package protocol SceneSource {
    /// What is to be shown now.
    var scene: Scene { get }
    /// Whether the clock runs.
    var isMoving: Bool { get }

    /// Lets time pass.
    ///
    /// - Parameters:
    ///   - elapsed: real time since the last call.
    ///   - wall: the wall clock now.
    ///   - budget: events to apply at most, so that keys are answered between.
    mutating func advance(by elapsed: Elapsed, wall: Moment, budget: Int) -> Advance

    /// Plays, pauses, seeks. Sources that cannot do it leave it.
    mutating func perform(_ command: Effect.Transport)
}

/// What an advance came to.
package enum Advance: Sendable {
    /// Nothing visible changed.
    case idle
    case changed
    /// Changed, and more is waiting than the budget allowed.
    case behind
}

extension SceneSource {
    package mutating func perform(_ command: Effect.Transport) {}
}
