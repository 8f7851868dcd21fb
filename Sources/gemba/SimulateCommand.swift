import ArgumentParser
import Cockpit
import Configuration
import Floor
import Runtime

struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "The cockpit on a simulated floor.")
    @OptionGroup var simulation: SimulationOptions
    @OptionGroup var cockpit: CockpitOptions
}

struct SimulationOptions: ParsableArguments {
    func source(_ settings: Settings, language: String?, start: @Sendable (Moment, Elapsed) -> Moment?) throws
        -> any SceneSource
    {
        LoadingSource(name: "demo", wall: WallClock.now, offset: .zero)
    }
}
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "What this terminal and this machine can do.")
}
