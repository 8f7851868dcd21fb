import ArgumentParser
import Cockpit
import Configuration
import Floor
import Glibc
import Runtime
import Screen
import Terminal

/// The options that every way to the cockpit shares.
struct CockpitOptions: ParsableArguments {
    @Option(help: "A configuration file in place of the user's own.")
    var config: String?
    @Option(help: "A theme by name, or a theme file.")
    var theme: String?
    @Option(help: ArgumentHelp("Language: en or zh.", valueName: "code"))
    var lang: String?
    @Flag(help: "Watch only: nothing can be changed.")
    var readOnly = false
    @Flag(help: "Leave the mouse to the terminal.")
    var noMouse = false
    @Flag(help: "Draw with ASCII signs only.")
    var ascii = false
    @Flag(help: "Hang it on a wall: everybody as tiles, the figures in large letters.")
    var wall = false
    @Flag(help: "Lines in place of a screen, for screen readers, pipes and the simplest terminals.")
    var plain = false
    @Option(help: "Minutes of the floor's time between two lines of figures, with --plain.")
    var every = 5

    func validate() throws {
        guard (1...1_440).contains(every) else { throw ValidationError("--every \(every): allowed are 1 to 1440") }
    }

    func settings() throws -> Settings { try UserFiles().settings(config) }

    func chosenTheme(_ settings: Settings) throws -> Theme {
        try asked(by: "--theme", theme) {
            try UserFiles().theme(theme ?? settings.theme ?? UserFiles.themeOfTerminal())
        }
    }

    /// A mistake in what the command line asks for is one of usage.
    private func asked<Value>(by option: String, _ value: String?, _ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let mistake as Mistake where value != nil && mistake.line == 0 {
            throw ValidationError("\(option) \(mistake)")
        }
    }

    /// The language asked for here, in the configuration, or by the locale.
    func languageCode(_ settings: Settings) -> String {
        lang ?? settings.language ?? UserFiles.languageOfLocale()
    }

    func cockpit(_ scene: Scene, size: Size, _ settings: Settings) throws -> Cockpit {
        let look = try look(settings)
        return Cockpit(
            scene: scene, size: size, language: look.language, glyphs: look.glyphs,
            keymap: Keymap(rebound: settings.keys, isReadOnly: readOnly), isWallboard: wall)
    }

    func look(_ settings: Settings) throws -> Look {
        let language = try asked(by: "--lang", lang) { try UserFiles().language(languageCode(settings)) }
        return Look(language: language, glyphs: ascii || settings.isASCII ? .ascii : .unicode)
    }

    func terminal(_ settings: Settings) -> TerminalOptions { TerminalOptions(mouse: !noMouse && settings.hasMouse) }
}
