import ArgumentParser
import Cockpit
import Configuration
import Dispatch
import Floor
import Runtime
import Simulation

struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "The cockpit on a simulated floor.",
        discussion: "Example: gemba simulate --scenario billing-surge --seed 7")

    @OptionGroup var simulation: SimulationOptions
    @OptionGroup var cockpit: CockpitOptions

    func run() throws {
        let settings = try cockpit.settings()
        let source = try simulation.source(settings, language: cockpit.languageCode(settings))
        try MainActor.assumeIsolated { _ = try openSession(source, cockpit, settings) }
        dispatchMain()
    }
}

/// Which floor, and which of its many days.
struct SimulationOptions: ParsableArguments {
    @Option(help: "A shipped scenario by name.")
    var scenario: String = "demo"
    @Option(help: "Any number; the same one gives the same day.")
    var seed: UInt64 = 1

    func source(
        _ settings: Settings, language: String, start: (Moment, Elapsed) -> Moment? = { _, _ in nil }
    ) throws -> SimulationSource {
        let language: Scenario.Language = language == "zh" ? .chinese : .english
        guard let scenario = Scenario.named(scenario, language) else {
            let names = Scenario.shipped().map(\.name).joined(separator: ", ")
            throw Failure("--scenario \(scenario): no scenario is called that; allowed: \(names)")
        }
        return SimulationSource(scenario, seed: seed, settings, start: start(scenario.midnight, .zero))
    }
}
