package import Cockpit
package import Floor

/// Where scenes come from: a simulator, a recording, a log being written. It owns its floor; time is handed in.
package protocol SceneSource {
    /// What is to be shown now.
    var scene: Scene { get }
    /// How often the source has something new to show.
    var tempo: Tempo { get }

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

/// How often a source is looked at.
package enum Tempo: Hashable, Sendable {
    /// Nothing moves until a key is pressed.
    case still
    /// At the pace of life.
    case calm
    /// A recording that runs faster than life.
    case quick
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
