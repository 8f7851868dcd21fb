import Floor

/// What the screens say of a call: one visit, live or over.
struct CallRow: Sendable {
    /// The same while the caller waits, talks and has gone.
    struct ID: Hashable, Sendable {
        let call: CallID
        let queue: QueueID
        let entered: Moment
    }

    let id: ID
    let queueName: String
    let agent: AgentID?
    let agentName: String
    private let caller: Caller
    /// What callers said who have no plain number.
    private let oddCaller: String
    let ended: Moment?
    let wait: Elapsed
    /// nil for callers no agent talked to.
    let talk: Elapsed?
    let outcome: CallOutcome

    var queue: QueueID { id.queue }
    var entered: Moment { id.entered }

    /// The caller's number in full; empty where unknown.
    var number: String { oddCaller.isEmpty ? caller.number ?? "" : oddCaller }

    init(_ record: VisitRecord, _ names: Names) {
        id = ID(call: record.call, queue: record.queue, entered: record.entered)
        queueName = names[record.queue]
        agent = record.agent
        agentName = record.agent.map { names[$0] } ?? ""
        caller = record.caller
        oddCaller = record.caller.registeredIndex == nil ? "" : names[record.caller]
        ended = record.ended
        wait = record.wait
        talk = record.isAnswered ? record.talk : nil
        outcome = .ended(record.ending)
    }

    init(_ visit: Visit, _ scene: Scene) {
        let isTalking = visit.phase == .talking
        id = ID(call: visit.call, queue: visit.queue, entered: visit.entered)
        queueName = scene.names[visit.queue]
        agent = visit.agent
        agentName = visit.agent.map { scene.names[$0] } ?? ""
        caller = visit.caller
        oddCaller = visit.caller.registeredIndex == nil ? "" : scene.names[visit.caller]
        ended = nil
        wait = isTalking ? visit.wait : (scene.clock - visit.entered).clamped
        talk = isTalking ? (scene.clock - visit.connected).clamped : nil
        outcome = CallOutcome(visit)
    }
}

extension CallRow {
    /// The calls that match: those who wait, longest first; those who talk; then what is over, newest first.
    static func rows(_ scene: Scene, matching query: CallQuery) -> [CallRow] {
        let queues = scene.floor.queues.indices.map { QueueID($0) }
        let waiting = queues.flatMap { scene.floor.waiting(in: $0).map { CallRow($0, scene) } }
        let talking = queues.flatMap { scene.floor.talking(in: $0).map { CallRow($0, scene) } }
        var rows = waiting.filter(query.matches).sorted { $0.entered < $1.entered }
        rows += talking.filter(query.matches).sorted { $0.entered > $1.entered }
        for record in scene.ledger.visits.reversed() {
            let row = CallRow(record, scene.names)
            if query.matches(row) { rows.append(row) }
        }
        return rows
    }

    /// The calls an agent has and had, newest first.
    static func rows(_ scene: Scene, of agent: AgentID) -> [CallRow] {
        let queues = scene.floor.memberships(of: agent).map(\.queue)
        let live = queues.flatMap { scene.floor.talking(in: $0).filter { $0.agent == agent } }
        let past = scene.ledger.visits.lazy.reversed().filter { $0.agent == agent }
        return live.map { CallRow($0, scene) } + past.map { CallRow($0, scene.names) }
    }
}
