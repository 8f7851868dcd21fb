extension Scenario {
    /// The language in which a built-in scenario's people, queues and reasons are named.
    package enum Language: String, CaseIterable, Sendable {
        case english, chinese

        func choose<Choice>(_ english: Choice, _ chinese: Choice) -> Choice { self == .chinese ? chinese : english }
    }
}
