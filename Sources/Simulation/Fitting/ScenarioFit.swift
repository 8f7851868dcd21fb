package import Floor

/// Estimates a scenario from a recorded day: who called when, how long talk and patience lasted, who was at work.
///
/// Hand it the day's events in order, then ask for the scenario. It takes one day at a time; `docs/simulation.md` says
/// what a log does not tell and how far the result can be trusted.
package struct ScenarioFit: Sendable {
    private let midnight: Moment
    private var queues: [QueueRecord] = []
    private var agents: [AgentRecord] = []
    private var entries: [CallID: Moment] = [:]

    /// - Parameter midnight: local midnight of the day.
    package init(midnight: Moment) { self.midnight = midnight }

    /// Takes in one event.
    package mutating func observe(_ event: Event) {
        let time = event.at - midnight
        switch event.what {
        case .entered(let call, let queue, _):
            entries[call] = event.at
            record(queue) { $0.arrivals.append(time) }
        case .connected(let call, let queue, let agent, let wait):
            let entered = entries.removeValue(forKey: call) ?? event.at
            let stay = (entered - midnight, time)
            record(queue) {
                $0.answered.append(wait ?? event.at - entered)
                $0.stays.append(stay)
            }
            record(agent) { $0.take(queue, at: time) }
        case .left(let call, let queue, let loss, let wait):
            let entered = entries.removeValue(forKey: call) ?? event.at
            let stay = (entered - midnight, time)
            record(queue) {
                $0.note(loss, after: wait ?? event.at - entered)
                $0.stays.append(stay)
            }
        case .completed(_, let queue, let agent, let completion):
            if let talk = completion.talk { record(queue) { $0.note(talk: talk, completion.end) } }
            record(agent) { $0.end(at: time) }
        case .memberAdded(let queue, let agent, let penalty, _):
            record(agent) { $0.join(queue, penalty ?? 0, at: time) }
        case .memberRemoved(_, let agent): record(agent) { $0.leave(at: time) }
        default: break
        }
    }

    private mutating func record(_ queue: QueueID, _ change: (inout QueueRecord) -> Void) {
        while queues.count <= Int(queue.index) { queues.append(QueueRecord()) }
        change(&queues[Int(queue.index)])
    }

    private mutating func record(_ agent: AgentID, _ change: (inout AgentRecord) -> Void) {
        while agents.count <= Int(agent.index) { agents.append(AgentRecord()) }
        change(&agents[Int(agent.index)])
    }

    /// The scenario whose days are like the one observed.
    ///
    /// - Parameter weekday: the day's weekday; the scenario is that of such a day.
    package func scenario(named name: String, weekday: Weekday, _ names: Names) -> Scenario {
        var scenario = Scenario(name: name, summary: "Estimated from a recorded day.")
        scenario.midnight = midnight
        scenario.weekday = weekday
        let gaps = agentGaps
        let answer = answerTime
        scenario.queues = queuePlans(names, wrapUp: wrapUp(gaps.flatMap(\.wrapUps), without: answer))
        scenario.agents = zip(agents.indices, gaps).compactMap { index, gaps in
            var plan = agents[index].plan(names[AgentID(index)], breaks: gaps.breaks) { names[$0] }
            plan?.answersAfter = answer > .zero ? .lognormal(mean: answer.inSeconds, cv: 0.5) : .fixed(0)
            return plan
        }
        let times = queues.flatMap(\.arrivals) + agents.compactMap(\.start)
        scenario.begins = ((times.min() ?? .zero) - .minutes(1)).clamped
        scenario.opens = scenario.begins
        scenario.ends = max(agents.compactMap(\.finish).max() ?? .zero, times.max() ?? .zero)
        return scenario
    }

    private func queuePlans(_ names: Names, wrapUp: Distribution) -> [QueuePlan] {
        let all = queues.reduce(into: QueueRecord()) { $0.add($1) }
        return queues.indices.filter { !queues[$0].arrivals.isEmpty }.map { index in
            var plan = queues[index].plan(names[QueueID(index)], like: all)
            plan.wrapUp = wrapUp
            return plan
        }
    }

    /// So long a wait is the PBX's and the phone's, and says nothing of who was ready.
    private static let grace = Elapsed.seconds(10)

    /// How long a phone rings, from the calls that were answered at once.
    private var answerTime: Elapsed {
        let quick = queues.flatMap(\.answered).filter { $0 <= Self.grace }
        let sum = quick.reduce(Elapsed.zero, +)
        return Elapsed(microseconds: sum.microseconds / Int64(max(1, quick.count)))
    }

    /// Work after calls, from those after which somebody waited; the phone's ringing is not part of it.
    private func wrapUp(_ lengths: [Elapsed], without answer: Elapsed) -> Distribution {
        guard lengths.count >= 10 else { return .fixed(0) }
        return Lengths.fit(lengths.map { ($0 - answer).clamped }) ?? .fixed(0)
    }

    private var agentGaps: [AgentGaps] {
        let lines = queues.map { WaitingTimes($0.stays, grace: Self.grace) }
        return agents.map { agent in
            AgentGaps(agent, lines: agent.skills.map { lines[Int($0.queue.index)] })
        }
    }
}
