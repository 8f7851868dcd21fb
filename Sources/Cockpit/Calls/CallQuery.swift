import Floor

/// What is looked for among the calls: words that all must be met, and limits such as `wait>1:30` or `entered>09:50`.
///
/// A word is met by a number, an agent, a queue or an outcome that holds it. A limit names a column by its id or its title.
struct CallQuery: Sendable {
    private let words: [Word]
    private let limits: [Limit]

    init(_ text: String, _ scene: Scene, _ look: Look) {
        var (words, limits): ([Word], [Limit]) = ([], [])
        for piece in text.lowercased().split(separator: " ") {
            if let limit = Limit(piece, scene, look) {
                limits.append(limit)
            } else {
                words.append(Word(String(piece), scene.names, look))
            }
        }
        self.words = words
        self.limits = limits
    }

    func matches(_ row: CallRow) -> Bool {
        limits.allSatisfy { $0.holds(row) } && words.allSatisfy { $0.isMet(by: row) }
    }
}

extension CallQuery {
    /// A word, and all it can mean, worked out once and not for every call.
    private struct Word: Sendable {
        let text: String
        let queues: [Bool]
        let agents: [Bool]
        let outcomes: Set<Phrase>
        let meansAnswered: Bool
        let hasDigit: Bool

        init(_ text: String, _ names: Names, _ look: Look) {
            self.text = text
            queues = names.queues.map { $0.lowercased().contains(text) }
            agents = names.agents.map { $0.lowercased().contains(text) }
            hasDigit = text.contains { $0.isNumber }
            outcomes = Set(Phrase.outcomes.filter { look[$0].lowercased().contains(text) })
            meansAnswered = look[.outcomeAnswered].lowercased() == text
        }

        func isMet(by row: CallRow) -> Bool {
            if Self.holds(queues, row.queue.index) || row.agent.map({ Self.holds(agents, $0.index) }) ?? false {
                return true
            }
            if hasDigit { return row.number.lowercased().contains(text) }
            return outcomes.contains(row.outcome.phrase) || (meansAnswered && row.outcome.isAnswered)
        }

        private static func holds(_ flags: [Bool], _ index: Int32) -> Bool {
            flags.indices.contains(Int(index)) && flags[Int(index)]
        }
    }

    /// A column's figure above or below a value.
    private struct Limit: Sendable {
        enum Field: Sendable, CaseIterable {
            case wait, talk, entered

            var phrase: Phrase {
                switch self {
                case .wait: .callWait
                case .talk: .callTalk
                case .entered: .callEntered
                }
            }
        }

        let field: Field
        let isAbove: Bool
        let value: Double

        init?(_ text: Substring, _ scene: Scene, _ look: Look) {
            guard let sign = text.firstIndex(where: { $0 == ">" || $0 == "<" }) else { return nil }
            let name = text[..<sign]
            let field = Field.allCases.first { "\($0)" == name || look[$0.phrase].lowercased() == name }
            guard let field, let value = Self.value(text[text.index(after: sign)...], of: field, scene) else {
                return nil
            }
            self.field = field
            isAbove = text[sign] == ">"
            self.value = value
        }

        func holds(_ row: CallRow) -> Bool {
            let figure: Double? =
                switch field {
                case .wait: row.wait.inSeconds
                case .talk: row.talk?.inSeconds
                case .entered: Double(row.entered.seconds)
                }
            return figure.map { isAbove ? $0 > value : $0 < value } ?? false
        }

        /// Seconds, minutes and seconds, or a time of the clock.
        private static func value(_ text: Substring, of field: Field, _ scene: Scene) -> Double? {
            if field == .entered {
                return GoTo.moment(String(text), on: scene.clock, offset: scene.offset).map { Double($0.seconds) }
            }
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
            guard !parts.isEmpty, parts.count <= 3 else { return nil }
            return parts.reduce(0) { sum, part in sum.flatMap { sum in part.map { sum * 60 + $0 } } }
        }
    }
}
