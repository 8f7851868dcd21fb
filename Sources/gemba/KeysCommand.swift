import ArgumentParser
import Cockpit
import Configuration
import Runtime
import Screen

struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "The key table, as bound now.", discussion: "Example: gemba keys")

    @OptionGroup var options: CockpitOptions

    func run() throws {
        let settings = try options.settings()
        let language = try UserFiles().language(options.languageCode(settings))
        let keymap = Keymap(rebound: settings.keys)
        for action in Action.catalogue {
            let keys = keymap.keys(of: action).map(\.description).joined(separator: "  ")
            print("\(action.id)\t\(keys)\t\(language[action.title])")
        }
        for conflict in keymap.conflicts {
            complain("gemba: \(conflict.key) is bound to \(conflict.winner) and not to \(conflict.loser)")
        }
    }
}
