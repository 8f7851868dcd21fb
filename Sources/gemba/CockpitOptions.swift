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

    func settings() throws -> Settings { try UserFiles().settings(config) }

    func chosenTheme(_ settings: Settings) throws -> Theme {
        try UserFiles().theme(theme ?? settings.theme ?? "dark")
    }

    /// The language asked for here, in the configuration, or by the locale.
    func languageCode(_ settings: Settings) -> String {
        lang ?? settings.language ?? UserFiles.languageOfLocale()
    }

    func cockpit(_ scene: Scene, size: Size, _ settings: Settings) throws -> Cockpit {
        let language = try UserFiles().language(languageCode(settings))
        return Cockpit(
            scene: scene, size: size, language: language, glyphs: ascii || settings.isASCII ? .ascii : .unicode,
            keymap: Keymap(rebound: settings.keys))
    }

    func terminal(_ settings: Settings) -> TerminalOptions { TerminalOptions(mouse: !noMouse && settings.hasMouse) }
}
