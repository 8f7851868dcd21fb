import Measures

extension Telling {
    /// A measure's value in its unit.
    static func figure(_ value: Double?, _ unit: Measure.Unit, or missing: String) -> String {
        switch unit {
        case .percent: percent(value, or: missing)
        case .seconds: length(seconds: value, or: missing)
        case .count, .perHour: count(value, or: missing)
        }
    }
}
