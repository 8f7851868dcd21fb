import Configuration
import Floor
import Runtime
import Simulation
import TestKit
import Testing

@Suite struct ScenarioFuzzTests {
    private static let texts: [[UInt8]] =
        Builtin.scenarios.filter { $0.name != "ten-thousand" && $0.name != "thousand-agents" }.map(\.text)
        + [Array(ScenarioTemplate.text(name: "monday").utf8)]

    private static func library(_ name: String) -> (text: String, file: String)? {
        Builtin.scenarios.first { $0.name == name }.map { (String(decoding: $0.text, as: UTF8.self), name) }
    }

    @Test(arguments: 0..<8) func `a spoiled scenario is read, or its mistake told under the file's name`(part: UInt64) {
        for seed in part * 250..<(part + 1) * 250 {
            var mutator = Mutator(seed: seed, separator: 0x3A)
            let text = String(decoding: mutator.spoil(Self.texts[Int(seed) % Self.texts.count]), as: UTF8.self)
            do {
                let scenario = try ScenarioFile.read(text, file: "spoiled.yaml", library: Self.library)
                if seed % 10 == 0 { play(scenario) }
            } catch {
                #expect(error.file == "spoiled.yaml" && !error.problem.isEmpty, "seed \(seed): \(error)")
                #expect(error.line <= text.utf8.count + 1, "seed \(seed): \(error)")
            }
        }
    }

    /// Whatever was read can be played.
    private func play(_ scenario: Scenario) {
        var simulator = Simulator(scenario: scenario, seed: 1)
        var floor = Floor()
        for _ in 0..<2_000 {
            guard let event = simulator.next() else { return }
            floor.apply(event)
        }
        #expect(floor.events > 0)
    }
}
