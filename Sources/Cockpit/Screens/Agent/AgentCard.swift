import Floor
import Measures

/// An agent in one place: who, in which state since when, where at home, and the figures of the day.
struct AgentCard: Sendable {
    let id: AgentID
    let name: String
    let agent: Agent
    let memberships: [Membership]
    let reason: String
    let figures: Figures
    let turns: [StateTurn]
    let pauses: [(reason: ReasonID, length: Elapsed)]

    init(_ id: AgentID, _ scene: Scene) {
        let floor = scene.floor
        self.id = id
        name = scene.names[id]
        agent = floor[id]
        memberships = floor.memberships(of: id)
        reason =
            agent.state == .notReady ? floor.reasonForNotReady(of: id).map { scene.names[$0] } ?? "" : ""
        figures = Self.figures(of: id, floor)
        turns = scene.ledger.turns(of: id)
        pauses = floor.pauses(of: id)
            .map { ($0.reason, $0.cover.length(until: floor.now, since: floor.keeping.since)) }
            .sorted { $0.length > $1.length }
    }

    /// The agent's conversations and wrap-up as figures of calls, so that the same measures hold.
    private static func figures(of id: AgentID, _ floor: Floor) -> Figures {
        var figures = floor.figures(of: CollectionOfOne(id))
        figures.tally.talked = figures.work.completed
        figures.tally.talk = figures.work.talk
        figures.tally.wrapUp = figures.times[.wrapUp]
        return figures
    }

    /// The queues the agent belongs to now; those met, where nobody logs in.
    var currentMemberships: [Membership] {
        memberships.filter { agent.loggedInAnywhere ? $0.isLoggedIn : $0.state != nil }
    }
}
