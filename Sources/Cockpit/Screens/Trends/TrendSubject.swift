import Floor

/// Whose day is looked at.
enum TrendSubject: Hashable, Sendable {
    case floor
    case queue(QueueID)

    func name(_ scene: Scene, _ look: Look) -> String {
        switch self {
        case .floor: look[.wholeFloor]
        case .queue(let queue): scene.names[queue]
        }
    }

    func goal(_ floor: Floor) -> ServiceGoal {
        switch self {
        case .floor: floor.goal
        case .queue(let queue): floor[queue].goal
        }
    }

    /// The subjects that can be looked at: the whole first, then the queues by name, so that each keeps its place.
    static func all(_ rows: [QueueRow]) -> [TrendSubject] {
        [.floor] + rows.sorted { $0.name < $1.name }.map { .queue($0.id) }
    }
}
