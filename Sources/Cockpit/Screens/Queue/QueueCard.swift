import Floor
import Measures

/// A queue's figures in one place: of the day, of the last half hour, and what they ask for.
struct QueueCard: Sendable {
    let id: QueueID
    let name: String
    let day: Figures
    let recent: Figures
    let agentsNeeded: Int?

    init(_ id: QueueID, _ scene: Scene) {
        self.id = id
        name = scene.names[id]
        day = scene.floor.figures(of: id)
        recent = scene.floor.figures(of: id, .last(.minutes(30)))
        agentsNeeded = recent.agentsNeeded
    }

    /// Of the last half hour; of the day where nobody called since.
    var serviceLevel: Double? {
        ServiceLevel.inForce.value(recent.tally.offered > 0 ? recent.tally : day.tally)
    }

    /// Agents missing for the goal; less than none where some could go.
    var need: Int? { agentsNeeded.map { $0 - recent.serving } }
}
