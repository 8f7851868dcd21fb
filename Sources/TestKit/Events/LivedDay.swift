package import Floor

/// A small floor's working day, made by chance and the same for the same seed: every call that is answered ends, every
/// agent who comes leaves, and time only goes on. It knows no arrival process and no patience: a story, not a model.
package struct LivedDay {
    /// What happened, in the order of time.
    package private(set) var events: [Event] = []
    private var generator: SeededGenerator
    private var clock = Moment.opening
    private var calls = 0
    private var waiting: [(call: CallID, queue: QueueID, since: Moment)] = []
    private var talking: [(call: CallID, queue: QueueID, agent: AgentID, wait: Elapsed, since: Moment)] = []
    private var idle: [AgentID] = []

    /// - Parameter length: about how many events.
    package init(seed: UInt64, length: Int) {
        generator = SeededGenerator(seed: seed)
        for agent in 0..<8 { come(AgentID(agent)) }
        while events.count < length {
            clock = clock + .seconds(Int64.random(in: 0...20, using: &generator))
            happen()
        }
        while !talking.isEmpty { hangUp() }
        while !waiting.isEmpty { giveUp() }
        for agent in idle { note(.memberRemoved(QueueID(Int(agent.index) % 3), agent)) }
    }

    private mutating func note(_ what: Happening) { events.append(Event(at: clock, what)) }

    private mutating func come(_ agent: AgentID) {
        note(.memberAdded(QueueID(Int(agent.index) % 3), agent, penalty: nil, paused: false))
        idle.append(agent)
    }

    private mutating func happen() {
        switch Int.random(in: 0..<100, using: &generator) {
        case 0..<36: call()
        case 36..<62: answer()
        case 62..<86: hangUp()
        case 86..<93: giveUp()
        case 93..<98: takeBreak()
        case 98: note(.ticked)
        default: rest()
        }
    }

    private mutating func call() {
        let queue = QueueID(Int.random(in: 0..<3, using: &generator))
        note(.entered(CallID(calls), queue, Entry(caller: Caller(packed: UInt64(calls % 40 + 1)), position: 1)))
        waiting.append((CallID(calls), queue, clock))
        calls += 1
    }

    private mutating func answer() {
        guard !waiting.isEmpty, let agent = idle.popLast() else { return call() }
        let (call, queue, since) = waiting.removeFirst()
        note(.connected(call, queue, agent, wait: clock - since))
        talking.append((call, queue, agent, clock - since, clock))
    }

    private mutating func hangUp() {
        guard !talking.isEmpty else { return answer() }
        let (call, queue, agent, wait, since) = talking.remove(at: Int.random(in: 0..<talking.count, using: &generator))
        note(.completed(call, queue, agent, Completion(end: .byCaller, wait: wait, talk: clock - since, position: 1)))
        idle.insert(agent, at: 0)
    }

    private mutating func giveUp() {
        guard let (call, queue, since) = waiting.popLast() else { return }
        note(.left(call, queue, generator.oneIn(5) ? .timedOut : .abandoned, wait: clock - since))
    }

    private mutating func takeBreak() {
        guard let agent = idle.first else { return }
        let queue = QueueID(Int(agent.index) % 3)
        note(.paused(queue, agent, .lunch))
        clock = clock + .seconds(Int64.random(in: 0...300, using: &generator))
        note(.unpaused(queue, agent))
    }

    /// Nothing for a while.
    private mutating func rest() { clock = clock + .minutes(Int64.random(in: 1...9, using: &generator)) }
}
