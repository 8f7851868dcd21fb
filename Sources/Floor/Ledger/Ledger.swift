/// The day's past, in the order in which it became so: every visit that ended, every change of an agent's state.
///
/// It is written from the floor's outbox and only grows. Going back in time is reading less of it: nothing is built anew.
package struct Ledger: Sendable {
    package private(set) var visits = Chronicle<VisitRecord>()
    package private(set) var turns = Chronicle<StateTurn>()
    /// For each turn, the agent's turn before it; -1 for none. For each agent, the last turn.
    private var earlier = Chronicle<Int32>()
    private var latest: [Int32] = []

    package init() {}

    /// Writes down what the floor has to tell.
    package mutating func take(from floor: inout Floor) {
        for record in floor.outbox.visits { visits.append(record) }
        for turn in floor.outbox.turns { note(turn) }
        floor.outbox.empty()
    }

    /// The ledger as it stood when the floor had taken in so many events.
    package func asOf(events: Int) -> Ledger {
        var ledger = self
        ledger.visits = visits.beginning(visits.length { Int($0.events) > events })
        ledger.turns = turns.beginning(turns.length { Int($0.events) > events })
        return ledger
    }

    /// The agent's changes of state, in order of time.
    package func turns(of agent: AgentID) -> [StateTurn] {
        guard latest.indices.contains(Int(agent.index)) else { return [] }
        var found: [StateTurn] = []
        var place = latest[Int(agent.index)]
        while place >= 0 {
            if place < turns.count { found.append(turns[Int(place)]) }
            place = earlier[Int(place)]
        }
        return found.reversed()
    }

    private mutating func note(_ turn: StateTurn) {
        if earlier.count > turns.count { forgetWhatCameLater() }
        while latest.count <= Int(turn.agent.index) { latest.append(-1) }
        earlier.append(latest[Int(turn.agent.index)])
        latest[Int(turn.agent.index)] = Int32(turns.count)
        turns.append(turn)
    }

    /// An earlier ledger goes on with a story of its own.
    private mutating func forgetWhatCameLater() {
        for agent in latest.indices {
            while latest[agent] >= turns.count { latest[agent] = earlier[Int(latest[agent])] }
        }
        earlier = earlier.beginning(turns.count)
    }
}
