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
        discussion: """
            Example: gemba simulate --scenario billing-surge --seed 7
            Example: gemba simulate --headless --hours 8 --out queue_log
            """)

    @OptionGroup var simulation: SimulationOptions
    @OptionGroup var headless: HeadlessOptions
    @OptionGroup var cockpit: CockpitOptions

    func run() throws {
        let settings = try cockpit.settings()
        if let out = headless.out {
            return try headless.write(simulation.chosen(cockpit.languageCode(settings)), simulation.seed, to: out)
        }
        let source = try simulation.source(settings, language: cockpit.languageCode(settings))
        try MainActor.assumeIsolated { try open(source, cockpit, settings) }
        dispatchMain()
    }
}

/// Writing the day as a queue_log, without a screen.
struct HeadlessOptions: ParsableArguments {
    @Flag(help: "Write a queue_log and draw nothing.")
    var headless = false
    @Option(help: "How many hours to write, from the scenario's beginning; to its end where left out.")
    var hours: Double?
    @Option(help: ArgumentHelp("The queue_log to write.", valueName: "file"))
    var out: String?
    @Flag(help: "Write what makes real logs hard to read as well; the part before its rotation goes to FILE.0.")
    var pitfalls = false

    func validate() throws {
        guard headless else {
            guard out == nil, hours == nil, !pitfalls else {
                throw ValidationError("--hours, --out and --pitfalls go with --headless")
            }
            return
        }
        guard out != nil else { throw ValidationError("--headless: --out FILE says where the queue_log goes") }
        guard hours.map({ $0 > 0 && $0 <= 8_760 }) ?? true else {
            throw ValidationError("--hours \(hours ?? 0): more than 0, up to 8760")
        }
    }

    func write(_ scenario: Scenario, _ seed: UInt64, to path: String) throws {
        let log = SimulatedLog(scenario, seed: seed, hours: hours)
        try pitfalls ? log.writeWithPitfalls(to: path) : log.write(to: path)
    }
}

/// Which floor, and which of its many days.
struct SimulationOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A scenario by name, or a scenario file.", valueName: "name|file"))
    var scenario: String = "demo"
    @Option(help: "Any number; the same one gives the same day.")
    var seed: UInt64 = 1
    @Option(help: "The floor made larger or smaller, to so many agents and their share of the calls.")
    var agents: Int?

    func validate() throws {
        guard let agents, !(1...20_000).contains(agents) else { return }
        throw ValidationError("--agents \(agents): 1 to 20000")
    }

    /// The scenario, with names in a language.
    func chosen(_ code: String) throws -> Scenario {
        let scenario = try UserFiles().scenario(scenario, Scenario.Language(rawValue: code) ?? .english)
        return agents.map(scenario.scaled) ?? scenario
    }

    func source(
        _ settings: Settings, language: String, start: (Moment, Elapsed) -> Moment? = { _, _ in nil }
    ) throws -> SimulationSource {
        let scenario = try chosen(language)
        return SimulationSource(scenario, seed: seed, settings, start: start(scenario.midnight, .zero))
    }
}
