import ArgumentParser
import Configuration
import Runtime
import Screen

struct ThemeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme", abstract: "Themes: list them, look at one, check a file.",
        subcommands: [List.self, Preview.self, Check.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The themes that come with the program.", discussion: "Example: gemba theme list")

        func run() throws {
            for theme in Builtin.themes { try emit(theme.name + "\n") }
        }
    }

    struct Preview: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every meaning in its colour.", discussion: "Example: gemba theme preview light")

        @Argument var theme: String

        func run() throws {
            let theme = try UserFiles().theme(theme)
            var picture = CellBuffer(size: Size(width: 60, height: Role.allCases.count))
            for (row, role) in Role.allCases.enumerated() {
                picture.put(role.name, x: 1, y: row, style: Style(role))
                picture.put("1234 中文 ▂▅█", x: 20, y: row, style: Style(role))
                picture.put(" chosen ", x: 40, y: row, style: Style(role, on: .selection))
            }
            let palette = Palette(theme: theme, depth: .trueColour)
            try emit(ANSIEncoder(palette: palette).encode(picture))
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reads a theme file and says what is wrong with it.",
            discussion: "Example: gemba theme check ~/.config/gemba/themes/mine.yaml")

        @Argument var theme: String

        func run() throws {
            let theme = try UserFiles().theme(theme)
            let findings = Legibility.findings(theme)
            for finding in findings { try emit(finding + "\n") }
            if !findings.isEmpty { throw ExitCode(1) }
            try emit("\(theme.name): well\n")
        }
    }
}
