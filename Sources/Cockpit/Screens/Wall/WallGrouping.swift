import Floor
import Screen

/// By what the wall's tiles are put together.
enum WallGrouping: CaseIterable, Sendable {
    case state, queue, name

    var phrase: Phrase {
        switch self {
        case .state: .state
        case .queue: .queue
        case .name: .agent
        }
    }

    var next: WallGrouping {
        switch self {
        case .state: .queue
        case .queue: .name
        case .name: .state
        }
    }

    /// The agents in their groups. By state, those longest in it come first; else everybody keeps a place by name.
    func groups(_ rows: [AgentRow], _ scene: Scene, _ look: Look) -> [WallGroup] {
        switch self {
        case .state:
            return Dictionary(grouping: rows, by: \.state).sorted { $0.key.rank < $1.key.rank }.map { state, rows in
                let rows = rows.sorted { ($0.length ?? .zero, $1.name) > ($1.length ?? .zero, $0.name) }
                return WallGroup(title: look[state.phrase], role: state.role, rows: rows)
            }
        case .queue:
            let named = Dictionary(grouping: rows) { row in row.home.map { scene.names[$0] } ?? look.missing }
            return named.sorted { $0.key < $1.key }
                .map { WallGroup(title: $0.key, role: .heading, rows: Self.byName($0.value)) }
        case .name: return [WallGroup(title: "", role: .heading, rows: Self.byName(rows))]
        }
    }

    private static func byName(_ rows: [AgentRow]) -> [AgentRow] {
        rows.sorted { ($0.name, $0.id.index) < ($1.name, $1.id.index) }
    }
}

/// Agents who stand together on the wall.
struct WallGroup: Sendable {
    /// Empty where all stand together.
    let title: String
    let role: Role
    let rows: [AgentRow]
}

/// Where the user stands on the wall.
struct WallState: Sendable {
    var grouping = WallGrouping.state
    /// The chosen agent; nil until one is chosen, so that a wall that hangs on a wall shows no cursor.
    var selected: AgentID?
    /// First row in sight.
    var offset = 0
}
