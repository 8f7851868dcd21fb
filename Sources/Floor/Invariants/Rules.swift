/// Rules looked at one after another, and the words of those that do not hold.
struct Rules {
    private(set) var broken: [String] = []

    init(_ look: (inout Rules) -> Void) { look(&self) }

    mutating func holds(_ isTrue: Bool, _ words: @autoclosure () -> String) {
        if !isTrue { broken.append(words()) }
    }
}

extension StateTimes {
    /// Whether no state has a negative time.
    var areSound: Bool { AgentState.allCases.allSatisfy { self[$0] >= .zero } }
}
