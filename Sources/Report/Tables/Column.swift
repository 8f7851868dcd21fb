import Floor
import Measures

/// A column of figures: what it is called for people, what for programs, and in which unit it stands.
struct Column: Sendable {
    enum Unit: Sendable {
        case count, percent, seconds
        /// A length of time that may be hours: `7:32:05` for people, seconds for programs.
        case clock
    }

    /// The name for programs, without its unit, in `snake_case`.
    let id: String
    let head: Phrase
    let unit: Unit
    /// Whether people may miss it where nothing is known of it: a queue_log tells of no wrap-up, say.
    let isOptional: Bool

    init(_ id: String, _ head: Phrase, _ unit: Unit = .count, isOptional: Bool = false) {
        self.id = id
        self.head = head
        self.unit = unit
        self.isOptional = isOptional
    }

    /// The head for people, with the unit.
    func title(in language: ReportLanguage) -> String {
        let words = language.says(head)
        return switch unit {
        // A clock reads as what it is: `7:32:05`.
        case .count, .clock: words
        case .percent: words + " %"
        case .seconds: words + " " + language.says(.secondsUnit)
        }
    }

    /// The head for programs, with the unit.
    var field: String {
        switch unit {
        case .count: id
        case .percent: id + "_percent"
        case .seconds, .clock: id + "_seconds"
        }
    }

    /// The value for people; what is not known is a dash.
    func text(_ value: Double?) -> String {
        guard let value else { return "—" }
        return switch unit {
        case .count: fixed(value, 0)
        case .percent, .seconds: steady(value, 1)
        case .clock: clock(Elapsed(microseconds: Int64(value * 1_000_000)))
        }
    }
}
