package import Configuration
package import Simulation

/// A scenario as a file: a floor and its day, in a trainer's words. `docs/simulation.md` says what may stand in it.
package enum ScenarioFile {
    /// Where the text of another scenario is found, by its name; nil where there is none.
    package typealias Library = (_ name: String) -> (text: String, file: String)?

    /// Larger files, in bytes, are refused: 20,000 agents one by one need no more.
    private static let longest = 8 << 20
    /// So deep may scenarios build on one another.
    private static let deepest = 4

    /// Reads a scenario.
    ///
    /// - Parameters:
    ///   - file: what mistakes call the file.
    ///   - language: of the names, where the file gives them in several.
    ///   - library: finds the scenario that the file builds on.
    package static func read(
        _ text: String, file: String, language: Scenario.Language = .english, library: Library = { _ in nil }
    ) throws(Mistake) -> Scenario {
        try draft(text, file: file, language: language, library: library, depth: 0).scenario
    }

    /// A scenario, and the words in which it speaks of its floor.
    struct Draft {
        var scenario: Scenario
        var lexicon: Lexicon
    }

    private static func draft(
        _ text: String, file: String, language: Scenario.Language, library: Library, depth: Int
    ) throws(Mistake) -> Draft {
        let root = try Document(text, file: file, longest: longest).root
        var draft = blank(language)
        for (key, value) in try root.members() where try key.text() == "like" {
            let name = try value.text()
            guard depth < deepest, let source = library(name) else {
                throw value.mistake(
                    depth < deepest ? "no scenario is called \"\(name)\"" : "too many scenarios build on one another",
                    allowed: depth < deepest ? "one of those that `gemba scenario list` shows" : "\(deepest)")
            }
            draft = try self.draft(
                source.text, file: source.file, language: language, library: library, depth: depth + 1)
            draft.scenario.name = ""
        }
        draft.lexicon.learn(root)
        let reader = ScenarioReader(language: language, lexicon: draft.lexicon)
        draft.scenario = try reader.scenario(root, from: draft.scenario)
        return draft
    }

    private static func blank(_ language: Scenario.Language) -> Draft {
        var scenario = Scenario(name: "")
        scenario.words = Scenario.Words(language)
        let codes = Scenario.Language.allCases.map(\.rawValue)
        return Draft(scenario: scenario, lexicon: Lexicon(code: language.rawValue, codes: codes))
    }
}
