package import Cockpit
package import Configuration
package import Floor
package import Simulation

/// A simulated floor that goes on at the pace of life. Its clock is the scenario's own, so that a seed tells all.
package struct SimulationSource: SceneSource {
    private var simulator: Simulator
    private var floor: Floor
    private var clock: Moment
    private let name: String

    /// Plays the scenario's day up to the moment at which its screen opens.
    ///
    /// - Parameter start: another moment to open at, told by the scenario's day; nil for its own.
    package init(_ scenario: Scenario, seed: UInt64, _ settings: Settings, start: Moment? = nil) {
        simulator = Simulator(scenario: scenario, seed: seed)
        floor = Floor(keeping: .cockpit(), goal: settings.goal)
        clock = start ?? scenario.opening
        name = scenario.name
        apply(until: clock)
    }

    package var isMoving: Bool { true }

    package var scene: Scene {
        let feed = FeedStatus(kind: .simulated, name: name)
        return Scene(floor: floor, names: simulator.register.names, clock: clock, feed: feed)
    }

    package mutating func advance(by elapsed: Elapsed, wall: Moment, budget: Int) -> Advance {
        let before = (clock.seconds, floor.events)
        clock = clock + elapsed
        apply(until: clock)
        guard clock.seconds != before.0 || floor.events != before.1 else { return .idle }
        floor.apply(Event(at: clock, .ticked))
        return .changed
    }

    private mutating func apply(until moment: Moment) {
        simulator.run(until: moment) { floor.apply($0) }
    }
}
