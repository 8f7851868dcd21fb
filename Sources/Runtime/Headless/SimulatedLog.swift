import Floor
import QueueLog
package import Simulation

/// A simulated day to be written as a queue_log, without a screen.
package struct SimulatedLog: Sendable {
    private let scenario: Scenario
    private let seed: UInt64
    private let start: Moment
    private let end: Moment

    /// - Parameter hours: from the scenario's beginning, when nobody is there yet; nil until its end.
    package init(_ scenario: Scenario, seed: UInt64, hours: Double?) {
        self.scenario = scenario
        self.seed = seed
        let start = scenario.midnight + scenario.begins
        self.start = start
        end = hours.map { start + Elapsed(inSeconds: $0 * 3_600) } ?? scenario.ending
    }

    /// Writes the log; the same scenario, seed and length give the same bytes.
    package func write(to path: String) throws(WritingTrouble) {
        var writer = LogWriter(epoch: start)
        var simulator = simulator
        try write(until: end, &simulator, to: path) { event, register, bytes in
            writer.write(event, register, to: &bytes)
        }
    }

    /// Writes the log as real ones are: what came before its rotation to `path.0`, the rest to the path.
    package func writeWithPitfalls(to path: String) throws(WritingTrouble) {
        let pitfalls = Pitfalls(seed: seed, from: start, lasting: end - start)
        var writer = PitfallWriter(LogWriter(epoch: start), pitfalls)
        var simulator = simulator
        var head: [UInt8] = []
        writer.begin(at: start, to: &head)
        try write(head, until: pitfalls.rotation, &simulator, to: path + ".0") { event, register, bytes in
            writer.write(event, register, to: &bytes)
        }
        head.removeAll()
        writer.reopen(at: pitfalls.rotation, to: &head)
        try write(head, until: end, &simulator, to: path) { event, register, bytes in
            writer.write(event, register, to: &bytes)
        }
    }

    private var simulator: Simulator {
        var scenario = scenario
        scenario.precision = .seconds
        return Simulator(scenario: scenario, seed: seed)
    }

    private func write(
        _ head: [UInt8] = [], until end: Moment, _ simulator: inout Simulator, to path: String,
        _ line: (Event, Register, inout [UInt8]) -> Void
    ) throws(WritingTrouble) {
        let file = try NewFile(path)
        let register = simulator.register
        var bytes = head
        while simulator.now < end {
            simulator.run(until: min(simulator.now + .minutes(10), end)) { line($0, register, &bytes) }
            try file.write(&bytes)
        }
        try file.write(&bytes)
    }
}
