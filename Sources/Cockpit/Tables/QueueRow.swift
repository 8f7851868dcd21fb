import Floor
import Measures

/// What the floor screen says of a queue.
struct QueueRow: Sendable {
    let id: QueueID
    let name: String
    let figures: Figures
    /// Service level by interval, oldest first.
    let trend: [Double?]
    let serviceLevel: Double?
    let severity: Severity

    init(_ id: QueueID, _ scene: Scene) {
        self.id = id
        name = scene.names[id]
        figures = scene.floor.figures(of: id)
        let goal = figures.goal
        // What is happening counts more than what the morning was: the last half hour decides, where it knows.
        let recent = scene.floor.figures(of: id, .last(.minutes(30))).tally
        serviceLevel = ServiceLevel.inForce.value(recent.offered > 0 ? recent : figures.tally)
        trend = scene.floor[id].books.intervals.suffix(12).map { ServiceLevel.inForce.value($0.tally) }
        severity = max(
            Limits.oldestWait(figures.oldest, goal),
            recent.offered >= 5 ? min(Limits.serviceLevel(serviceLevel, goal), .warning) : .calm)
    }

    func measure(_ id: String) -> Double? { Measure.named(id)?.value(figures) }

    /// The queues worth a row, the ones in trouble first, else by name.
    static func rows(_ scene: Scene) -> [QueueRow] {
        scene.floor.queues.indices.filter { scene.floor.queues[$0].isKnown }
            .map { QueueRow(QueueID($0), scene) }
            .sorted { ($1.severity.rawValue, $0.name) < ($0.severity.rawValue, $1.name) }
    }
}

extension ServiceLevel {
    /// The formula in force on the screens: of all who came, those answered in time; short abandons are nobody's fault.
    static let inForce = ServiceLevel.ofOfferedLessShort
}
