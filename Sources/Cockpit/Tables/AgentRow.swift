import Floor

/// What the floor screen says of an agent.
struct AgentRow: Sendable {
    let id: AgentID
    let name: String
    let state: AgentState
    /// How long the state lasts; nil while none is known.
    let length: Elapsed?
    let severity: Severity
    let reason: String
    let queues: String
    let work: WorkTally
    let times: StateTimes

    init(_ id: AgentID, _ scene: Scene) {
        let agent = scene.floor[id]
        let memberships = scene.floor.memberships(of: id)
        self.id = id
        name = scene.names[id]
        state = agent.state
        length = agent.since == .never ? nil : (scene.clock - agent.since).clamped
        severity = length.map { Limits.timeInState(agent.state, $0) } ?? .calm
        let pausedFor = memberships.lazy.compactMap(\.pausedFor).first
        reason = agent.state == .notReady ? pausedFor.map { scene.names[$0] } ?? "" : ""
        let current = memberships.filter { agent.loggedInAnywhere ? $0.isLoggedIn : true }
        queues = current.map { scene.names[$0.queue] }.joined(separator: " ")
        work = memberships.reduce(WorkTally()) { $0 + $1.work }
        times = agent.times(at: scene.floor.now)
    }

    /// The agents worth a row: at work or missing, the ones to look after first.
    static func rows(_ scene: Scene) -> [AgentRow] {
        scene.floor.agents.indices
            .filter { scene.floor.agents[$0].state != .unknown && scene.floor.agents[$0].state != .loggedOff }
            .map { AgentRow(AgentID($0), scene) }
            .sorted(by: standsBefore)
    }

    private static func standsBefore(_ a: AgentRow, _ b: AgentRow) -> Bool {
        if a.severity != b.severity { return a.severity > b.severity }
        if a.state.rank != b.state.rank { return a.state.rank < b.state.rank }
        if a.length != b.length { return (a.length ?? .zero) > (b.length ?? .zero) }
        return a.id < b.id
    }
}
