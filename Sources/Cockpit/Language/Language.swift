/// The words of one language. They live in a file of the catalogue, one for each language.
package struct Language: Sendable, Hashable {
    /// As in `en`, `zh`.
    package let code: String
    /// What speakers call it.
    package let name: String
    private let phrases: [Phrase: String]

    package init(code: String, name: String, phrases: [Phrase: String]) {
        self.code = code
        self.name = name
        self.phrases = phrases
    }

    /// The phrase in this language; its key where the catalogue lacks it, so that a gap is seen and nothing breaks.
    package subscript(phrase: Phrase) -> String { phrases[phrase] ?? phrase.rawValue }

    /// What the catalogue lacks.
    package var missing: [Phrase] { Phrase.allCases.filter { phrases[$0] == nil } }
}
