import ArgumentParser
import Cockpit
import Configuration
import Runtime
import Screen

struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "The key table, as bound now.",
        discussion: "Example: gemba keys --format markdown")

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, markdown }

    @Option(help: "table (columns apart by tabs) or markdown.")
    var format = Format.table
    @OptionGroup var options: CockpitOptions

    func run() throws {
        let settings = try options.settings()
        let language = try UserFiles().language(options.languageCode(settings))
        let keymap = Keymap(rebound: settings.keys)
        switch format {
        case .markdown: try emit(keymap.table(language))
        case .table:
            for action in Action.catalogue {
                let keys = keymap.keys(of: action).map(\.description).joined(separator: "  ")
                try emit("\(action.id)\t\(keys)\t\(language[action.title])" + "\n")
            }
        }
        for conflict in keymap.conflicts {
            complain("gemba: \(conflict.key) is bound to \(conflict.winner) and not to \(conflict.loser)")
        }
    }
}
