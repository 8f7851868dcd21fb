import Floor
package import QueueLog
import Simulation

/// A scenario to be estimated from logs.
package struct Fitting: Sendable {
    private let paths: [String]

    package init(paths: [String]) { self.paths = paths }

    /// Reads the logs' first day, from midnight to midnight by the machine's time zone, and writes the scenario.
    package func text(name: String, progress: LogReader.Progress = { _ in }) throws(FileTrouble) -> String {
        let set = try LogSet(paths: paths)
        var reader = LogReader(decoder: LineDecoder(followsCallers: false))
        var fit: ScenarioFit?
        var midnight = Moment.never
        try reader.read(set, progress: progress) { event in
            if fit == nil {
                midnight = event.at.slotStart(.hours(24), offset: WallClock.offset(at: event.at))
                fit = ScenarioFit(midnight: midnight)
            }
            if event.at >= midnight, event.at - midnight < .hours(24) { fit?.observe(event) }
        }
        guard let fit else { throw FileTrouble(path: paths.joined(separator: " "), cause: .noRecords) }
        let day = (midnight + WallClock.offset(at: midnight)).seconds / 86_400
        let scenario = fit.scenario(named: name, weekday: .ofDay(day), reader.decoder.register.names)
        return ScenarioFile.text(
            scenario,
            head: [
                "\(name): estimated by `gemba scenario fit` from a recorded day.",
                "Arrivals are the day's own counts, by half hours; breaks are as they were. What a log does not tell,",
                "such as who was ready, is a guess: see docs/simulation.md.",
            ])
    }
}
