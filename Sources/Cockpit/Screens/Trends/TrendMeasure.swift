import Floor
import Measures
import Screen

/// Something that can be followed through the day: how it is drawn as a chart, and how warm a value is on the heat map.
struct TrendMeasure: Sendable, Identifiable {
    /// The measure that the heat map shows.
    let id: String
    let title: Phrase
    let series: [Series]
    /// The range of its chart; nil for one that its values decide.
    var range: ClosedRange<Double>?
    /// What it is held against.
    var guide: @Sendable (ServiceGoal) -> Double? = { _ in nil }
    /// From 0, cold, to 1, hot.
    let warmth: @Sendable (_ value: Double, _ goal: ServiceGoal, _ most: Double) -> Double

    /// One line of the chart, or its bars.
    struct Series: Sendable {
        let measure: String
        let title: Phrase
        let role: Role
        var isBars = false
    }

    var unit: Measure.Unit { Measure.named(id)?.unit ?? .count }

    static let serviceLevelID = "service_level_" + ServiceLevel.inForce.rawValue
}
