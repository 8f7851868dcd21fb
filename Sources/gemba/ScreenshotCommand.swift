import ArgumentParser
import Cockpit
import Configuration
import Floor
import QueueLog
import Runtime
import Screen

struct ScreenshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screenshot", abstract: "What the cockpit shows, drawn once without a terminal.",
        discussion: "Example: gemba screenshot replay queue_log --at 10:15 --size 120x40 --format svg > floor.svg")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, ansi, svg, golden }

    @Argument(help: "simulate, replay or follow, and the logs.")
    var source: [String] = []
    @Option(help: "Columns and rows, as in 160x45.")
    var size = "120x40"
    @Option(help: "The moment: 09:30 by the source's first day, or seconds since 1970.")
    var at: String?
    @Option(help: "Keys to press first, as in \"down down enter\".")
    var keys = ""
    @Option(help: "text, ansi, svg or golden (text with the meaning of every colour).")
    var format = Format.text
    @OptionGroup var simulation: SimulationOptions
    @OptionGroup var cockpit: CockpitOptions

    func run() throws {
        let settings = try cockpit.settings()
        let theme = try cockpit.chosenTheme(settings)
        var source = try openSource(settings)
        var cockpit = try cockpit.cockpit(source.scene, size: try parsedSize(), settings)
        for key in try parsedKeys() {
            for case .transport(let command) in cockpit.update(.key(key)) {
                source.perform(command)
                cockpit.show(source.scene)
            }
        }
        print(encode(cockpit.picture, theme), terminator: "")
    }

    private func openSource(_ settings: Settings) throws -> any SceneSource {
        let start = try Start.parse(at)
        switch source.first {
        case nil, "simulate":
            return try simulation.source(settings, language: cockpit.languageCode(settings), start: start)
        case "replay", "follow":
            guard source.count > 1 else { throw ValidationError("\(source[0]): which log?") }
            return try ReplaySource(.init(paths: Array(source.dropFirst()), isPlaying: false, start: start), settings)
        default: return try ReplaySource(.init(paths: source, isPlaying: false, start: start), settings)
        }
    }

    private func parsedSize() throws -> Size {
        let parts = size.split(separator: "x").compactMap { Int($0) }
        guard parts.count == 2, parts.allSatisfy({ (1...1_000).contains($0) }) else {
            throw ValidationError("--size \(size): columns and rows, as in 120x40")
        }
        return Size(width: parts[0], height: parts[1])
    }

    private func parsedKeys() throws -> [Key] {
        try keys.split(separator: " ").map { spelling in
            guard let key = Key(String(spelling)) else {
                throw ValidationError("--keys: \"\(spelling)\" is no key; x, ctrl+x, shift+tab, enter, f5, space …")
            }
            return key
        }
    }

    private func encode(_ picture: CellBuffer, _ theme: Theme) -> String {
        switch format {
        case .text: PlainText.encode(picture)
        case .ansi: ANSIEncoder(palette: Palette(theme: theme, depth: .trueColour)).encode(picture)
        case .svg: SVG(theme: theme, title: "gemba").encode(picture)
        case .golden: Golden.encode(picture)
        }
    }
}
