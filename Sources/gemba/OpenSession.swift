import Cockpit
import Configuration
import Runtime
import Screen

/// Opens the cockpit in front of the terminal; the main dispatch queue does the rest.
@MainActor
func openSession(_ source: any SceneSource, _ options: CockpitOptions, _ settings: Settings) throws -> Session {
    let theme = try options.chosenTheme(settings)
    let cockpit = try options.cockpit(source.scene, size: Size(width: 80, height: 24), settings)
    let session = Session(source: source, theme: theme, cockpit: cockpit)
    try session.start(options.terminal(settings))
    return session
}
