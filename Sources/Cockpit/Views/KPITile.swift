import Floor
import Measures
import Screen

/// One figure of the strip: what it is, how it is computed, how it has been.
struct KPITile: Sendable {
    let id: String
    let title: Phrase
    let window: KPIWindow
    /// The columns its figure needs, and those of its trend.
    let width: Int
    let hasTrend: Bool
    let text: @Sendable (Figures, Look) -> String
    let judge: @Sendable (Figures) -> Severity
    /// The figure in one interval, for the trend; nil for tiles without.
    let trend: @Sendable (Scene) -> [Double?]

    /// The measure behind the figure.
    var measure: Measure? { Measure.named(id) }
}

/// The span of time a tile's figure is about.
enum KPIWindow: Sendable {
    case now, day, halfHour

    var phrase: Phrase {
        switch self {
        case .now: .windowNow
        case .day: .windowDay
        case .halfHour: .windowHalfHour
        }
    }

    func figures(_ floor: Floor) -> Figures { floor.figures(self == .halfHour ? .last(.minutes(30)) : .whole) }
}
