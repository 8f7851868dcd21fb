import Cockpit
import Configuration

extension Language {
    /// A language that comes with the program.
    static func shipped(_ code: String) -> Language {
        (try? Builtin.language(code: code)) ?? Language(code: code, name: code, phrases: [:])
    }

    static let english = shipped("en")
    static let chinese = shipped("zh")
}
