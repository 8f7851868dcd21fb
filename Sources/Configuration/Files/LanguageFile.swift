package import Cockpit

/// A language as a file: every phrase of the cockpit.
package enum LanguageFile {
    /// Reads a language. Phrases that the file lacks show their key.
    package static func read(_ text: String, file: String) throws(Mistake) -> Language {
        let root = try Document(text, file: file).root
        var (code, name) = ("", "")
        var phrases: [Phrase: String] = [:]
        try root.take([
            "code": { value throws(Mistake) in code = try value.text() },
            "name": { value throws(Mistake) in name = try value.text() },
            "phrases": { value throws(Mistake) in
                for (key, value) in try value.members() {
                    phrases[try key.choice(Phrase.allCases.map { ($0.rawValue, $0) })] = try value.text()
                }
            },
        ])
        return Language(code: code, name: name, phrases: phrases)
    }
}
