import Floor

/// An agent as a member of one queue.
struct MemberRow: Sendable {
    let id: AgentID
    let name: String
    let state: AgentState
    /// How long the state lasts; nil where only this queue's part of it is known.
    let length: Elapsed?
    let severity: Severity
    let reason: String
    let penalty: Int32?
    let work: WorkTally

    init?(_ membership: Membership, _ scene: Scene) {
        guard let state = membership.state else { return nil }
        let agent = scene.floor[membership.agent]
        id = membership.agent
        name = scene.names[membership.agent]
        self.state = state
        length = agent.state == state && agent.since != .never ? (scene.clock - agent.since).clamped : nil
        severity = length.map { Limits.timeInState(state, $0) } ?? .calm
        reason = state == .notReady ? membership.pausedFor.map { scene.names[$0] } ?? "" : ""
        penalty = membership.penalty
        work = membership.work
    }

    /// The queue's members, the ones to look after first.
    static func rows(_ scene: Scene, in queue: QueueID) -> [MemberRow] {
        scene.floor[queue].members.compactMap { MemberRow(scene.floor.memberships[Int($0)], scene) }
            .sorted { a, b in
                if a.severity != b.severity { return a.severity > b.severity }
                if a.state.rank != b.state.rank { return a.state.rank < b.state.rank }
                if a.length != b.length { return (a.length ?? .zero) > (b.length ?? .zero) }
                return a.id < b.id
            }
    }
}
