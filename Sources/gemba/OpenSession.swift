import Cockpit
import Configuration
import Floor
import Runtime
import Screen

/// Opens the cockpit in front of the terminal, or as plain lines; the main dispatch queue does the rest.
@MainActor
func open(_ source: any SceneSource, _ options: CockpitOptions, _ settings: Settings) throws {
    if options.plain { return try openPlain(source, options, settings) }
    _ = try openSession(source, options, settings)
}

@MainActor
func openSession(_ source: any SceneSource, _ options: CockpitOptions, _ settings: Settings) throws -> Session {
    if let problem = DiagnosticLog.start() { throw Failure(problem) }
    let theme = try options.chosenTheme(settings)
    let cockpit = try options.cockpit(source.scene, size: Size(width: 80, height: 24), settings)
    let session = Session(source: source, theme: theme, cockpit: cockpit)
    try session.start(options.terminal(settings))
    return session
}

@MainActor
private func openPlain(_ source: any SceneSource, _ options: CockpitOptions, _ settings: Settings) throws {
    let reporter = PlainReporter(try options.look(settings), every: .minutes(Int64(options.every)))
    PlainSession(source: source, reporter: reporter).start()
}
