import Floor
import Measures

/// What the floor screen says of a queue.
struct QueueRow: Sendable {
    let id: QueueID
    let name: String
    /// Counts are of the whole day, rates and means of the last half hour: what is happening counts more than what the
    /// morning was.
    let figures: Figures
    let recent: Figures
    /// Service level by interval, oldest first.
    let trend: [Double?]
    let serviceLevel: Double?
    let severity: Severity

    init(_ id: QueueID, _ scene: Scene) {
        self.id = id
        name = scene.names[id]
        figures = scene.floor.figures(of: id)
        let goal = figures.goal
        recent = scene.floor.figures(of: id, .last(.minutes(30)))
        serviceLevel = ServiceLevel.inForce.value(recent.tally)
        trend = scene.intervals(12) { $0 == id }.map { ServiceLevel.inForce.value($0) }
        severity = max(
            Limits.oldestWait(figures.oldest, goal),
            recent.tally.offered >= 5 ? min(Limits.serviceLevel(serviceLevel, goal), .warning) : .calm)
    }

    func measure(_ id: String) -> Double? {
        Measure.named(id).flatMap { $0.value($0.unit == .count ? figures : recent) }
    }

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
