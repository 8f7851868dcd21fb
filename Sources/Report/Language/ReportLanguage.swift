/// A language that reports are written in.
package enum ReportLanguage: String, CaseIterable, Sendable {
    /// English.
    case english = "en"
    /// Simplified Chinese.
    case chinese = "zh"

    /// As pages name it (BCP 47).
    var tag: String { self == .chinese ? "zh-Hans" : "en" }

    /// The phrase in this language; `{1}`, `{2}` … stand for the values.
    func says(_ phrase: Phrase, _ values: String...) -> String { says(phrase, with: values) }

    func says(_ phrase: Phrase, with values: [String]) -> String {
        let words = self == .chinese ? phrase.chinese : phrase.english
        return values.indices.reduce(words) { $0.replacing("{\($1 + 1)}", with: values[$1]) }
    }
}
