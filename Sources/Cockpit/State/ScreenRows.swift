import Floor

/// What the screen shown needs beyond the floor's own tables, made once when the scene, the screen or the search changes.
struct ScreenRows: Sendable {
    private(set) var callers: [CallerRow] = []
    private(set) var members: [MemberRow] = []
    private(set) var calls: [CallRow] = []
    private(set) var queue: QueueCard?
    private(set) var agent: AgentCard?

    /// What, beside the scene, the rows depend on.
    struct Wish: Hashable, Sendable {
        var place: Place
        var search: String
        var sort: PanelState<CallRow.ID>.Sort?
    }

    init() {}

    init(_ wish: Wish, _ scene: Scene, _ look: Look) {
        switch wish.place {
        case .queue(let id) where scene.floor.queues.indices.contains(Int(id.index)):
            let card = QueueCard(id, scene)
            queue = card
            callers = CallerRow.rows(scene, in: id, card.recent)
            members = MemberRow.rows(scene, in: id)
        case .agent(let id) where scene.floor.agents.indices.contains(Int(id.index)):
            agent = AgentCard(id, scene)
            calls = CallRow.rows(scene, of: id)
        case .calls:
            let found = CallRow.rows(scene, matching: CallQuery(wish.search, scene, look))
            calls = wish.sort.map { CallColumns.all.ordered(found, by: $0.column, $0.isDescending) } ?? found
        default: break
        }
    }
}
