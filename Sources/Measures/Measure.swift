import Floor

/// A key figure, declared once: its name, formula, unit and source, and how to compute it.
///
/// Every number on screen and in a report comes from here, and can answer for itself.
package struct Measure: Sendable, Identifiable {
    package enum Unit: Sendable, Hashable { case count, percent, seconds, perHour }

    /// What the measure is about.
    package enum Subject: Sendable, Hashable { case calls, waits, handling, staff }

    /// The name in reports, in `snake_case`.
    package let id: String
    package let subject: Subject
    package let unit: Unit
    package let formula: String
    /// Where the definition comes from, and what to be careful about.
    package let source: String
    /// The value, or nil where it is not known.
    package let value: @Sendable (Figures) -> Double?

    /// All measures, in the order in which a reader would ask.
    package static let catalogue: [Measure] = calls + waits + serviceLevels + handling + staff

    /// The measure of this name.
    package static func named(_ id: String) -> Measure? { byName[id] }
    private static let byName = Dictionary(uniqueKeysWithValues: catalogue.map { ($0.id, $0) })
}

extension Measure {
    /// A count of the tally.
    static func count(
        _ id: String, _ formula: String, _ source: String = "count of visits",
        _ value: @escaping @Sendable (Tally) -> Int
    ) -> Measure {
        Measure(id: id, subject: .calls, unit: .count, formula: formula, source: source) { Double(value($0.tally)) }
    }

    /// The service-level formulas as measures.
    static let serviceLevels: [Measure] = ServiceLevel.allCases.map { level in
        Measure(
            id: "service_level_" + level.rawValue, subject: .waits, unit: .percent, formula: level.formula,
            source: "answered after exactly T seconds is within; T and s are the queue's own"
        ) { level.value($0.tally) }
    }
}
