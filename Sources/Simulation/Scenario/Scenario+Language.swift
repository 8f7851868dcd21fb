extension Scenario {
    /// The language in which a scenario's people, queues and reasons are named; by its code.
    package enum Language: String, CaseIterable, Sendable {
        case english = "en"
        case chinese = "zh"

        package func choose<Choice>(_ english: Choice, _ chinese: Choice) -> Choice {
            self == .chinese ? chinese : english
        }
    }
}
