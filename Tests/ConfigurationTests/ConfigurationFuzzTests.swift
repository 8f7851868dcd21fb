import Configuration
import TestKit
import Testing

/// Spoiled files of every kind: each is read, or its mistake told under the file's name.
@Suite struct ConfigurationFuzzTests {
    private static let settings = """
        theme: dark
        mouse: yes
        service: {threshold: 20, short: 5, target: 80, repeat_within: 86400}
        queues:
          账单:
            threshold: 30
        keys:
          quit: [q, ctrl+c]
          help: "?"
        names:
          PJSIP/101: 王芳
        """

    private enum Kind: String, CaseIterable {
        case theme, language, settings

        var text: [UInt8] {
            switch self {
            case .theme: Builtin.themes[0].text
            case .language: Builtin.languages[1].text
            case .settings: Array(ConfigurationFuzzTests.settings.utf8)
            }
        }

        func read(_ text: String) throws(Mistake) {
            switch self {
            case .theme: _ = try ThemeFile.read(text, file: rawValue)
            case .language: _ = try LanguageFile.read(text, file: rawValue)
            case .settings: _ = try SettingsFile.read(text, file: rawValue)
            }
        }
    }

    @Test(arguments: Kind.allCases) private func `a spoiled file is read or its mistake told`(kind: Kind) {
        let text = kind.text
        for seed in 0..<1_200 as Range<UInt64> {
            var mutator = Mutator(seed: seed, separator: 0x3A)
            let spoiled = String(decoding: mutator.spoil(text), as: UTF8.self)
            do {
                try kind.read(spoiled)
            } catch {
                let isWhole =
                    error.file == kind.rawValue && !error.problem.isEmpty && error.line >= 0 && error.column >= 0
                if !isWhole || error.line > spoiled.utf8.count + 1 { Issue.record("seed \(seed): \(error)") }
            }
        }
    }
}
