import Floor
@testable import Simulation
import Testing

@Suite struct RoutingTests {
    private func play(
        _ strategy: Strategy, agents: Int = 3, penalties: [Int32] = [0, 0, 0],
        _ change: (inout QueuePlan) -> Void = { _ in }
    ) -> Play {
        var queue = Bench.queue()
        queue.ringing.strategy = strategy
        change(&queue)
        let agents = (0..<agents).map { Bench.agent("agent \($0)", "a", penalty: penalties[$0 % penalties.count]) }
        return Play(Bench.scenario([queue], agents))
    }

    @Test("linear rings the first member who is free, every time")
    func linear() {
        var play = play(.linear)
        for _ in 0..<3 {
            play.call()
            play.run(.minutes(5))
        }
        #expect(play.taken == [0, 0, 0])
    }

    @Test("rrmemory goes round")
    func roundRobin() {
        var play = play(.roundRobin)
        for _ in 0..<6 {
            play.call()
            play.run(.minutes(5))
        }
        #expect(play.taken == [0, 1, 2, 0, 1, 2])
    }

    @Test("leastrecent rings whoever hung up longest ago")
    func leastRecent() {
        var play = play(.leastRecent)
        play.call()
        play.run(.minutes(5))
        play.call()
        play.run(.minutes(5))
        play.call()
        play.run(.minutes(5))
        #expect(Set(play.taken) == [0, 1, 2])
        play.call()
        play.run(.minutes(5))
        #expect(play.taken.last == play.taken.first)
    }

    @Test("fewestcalls keeps everybody's calls level")
    func fewestCalls() {
        var play = play(.fewestCalls)
        for _ in 0..<9 {
            play.call()
            play.run(.minutes(5))
        }
        let taken = play.taken
        #expect((0..<3).allSatisfy { agent in taken.count { $0 == agent } == 3 })
    }

    @Test(
        "random and wrandom ring everybody in the long run, wrandom those of low penalty more",
        arguments: [
            Strategy.random, .weightedRandom,
        ])
    func random(_ strategy: Strategy) {
        let penalties: [Int32] = strategy == .random ? [0, 0, 0] : [0, 0, 9]
        var play = play(strategy, penalties: penalties)
        for _ in 0..<300 {
            play.call()
            play.run(.minutes(3))
        }
        let shares = (0..<3).map { agent in play.taken.count { $0 == Int32(agent) } }
        #expect(shares[0] > 60 && shares[1] > 60)
        #expect(strategy == .random ? shares[2] > 60 : (1..<40).contains(shares[2]))
    }

    @Test("ringall rings every free member; one takes it and the others fall silent")
    func ringAll() {
        var play = play(.ringAll)
        play.call()
        play.run(.seconds(1))
        #expect(Set(play.rung) == [0, 1, 2])
        play.run(.minutes(1))
        #expect(play.taken.count == 1)
        let silenced = play.events.count { if case .answeredElsewhere = $0.what { true } else { false } }
        #expect(silenced == 2)
        #expect(play.floor.staff[.available] == 2 && play.floor.staff[.onCall] == 1)
        #expect(play.contradictions.isEmpty)
    }

    @Test(
        "a member of higher penalty is rung only while those of lower are not free",
        arguments: [
            Strategy.ringAll, .leastRecent, .fewestCalls, .random, .roundRobin, .linear,
        ])
    func penalties(_ strategy: Strategy) {
        var play = play(strategy, penalties: [5, 0, 5])
        play.call()
        play.run(.seconds(10))
        #expect(play.taken == [1])
        play.call()
        play.run(.seconds(10))
        #expect(play.taken.count == 2 && play.taken[1] != 1)
    }

    @Test("with autofill two callers ring at once, without only the first in line")
    func autofill() {
        for autofill in [true, false] {
            var play = play(.linear) { $0.ringing.autofill = autofill }
            play.call()
            play.call()
            #expect(play.rung.count == (autofill ? 2 : 1))
            play.run(.seconds(10))
            #expect(play.taken == [0, 1])
        }
    }

    @Test("a phone that nobody takes rings for the time set, and the caller waits on")
    func ringNoAnswer() {
        var queue = Bench.queue()
        queue.ringing.timeout = 12
        var absent = Bench.agent("absent", "a")
        absent.missesRing = 1
        var play = Play(Bench.scenario([queue], [absent]))
        play.call()
        play.run(.seconds(30))
        let rings = play.events.compactMap { event -> Elapsed? in
            if case .notAnswered(_, _, _, let rang) = event.what { rang } else { nil }
        }
        #expect(rings.first == .seconds(12))
        #expect(play.rung.count == 2, "tried again after the retry time")
        #expect(play.floor.queues[0].waitingCount == 1)
        #expect(play.contradictions.isEmpty)
    }

    @Test("an agent of several queues takes the weightier one first, of equal ones the longest wait")
    func weights() {
        for weight in [0, 5] {
            var heavy = Bench.queue("b")
            heavy.weight = weight
            var play = Play(Bench.scenario([Bench.queue("a"), heavy], [Bench.agent("one", "a", "b")]))
            play.call(0)
            play.run(.seconds(10))
            play.call(0)
            play.run(.seconds(10))
            play.call(1)
            play.run(.minutes(2))
            let queues = play.events.compactMap { event -> Int32? in
                if case .connected(_, let queue, _, _) = event.what { queue.index } else { nil }
            }
            #expect(queues == (weight == 0 ? [0, 0] : [0, 1]))
        }
    }

    @Test("callers of higher priority are placed and served before the others")
    func priorities() {
        var queue = Bench.queue()
        queue.preferredShare = 0
        var play = Play(Bench.scenario([queue], [Bench.agent("one", "a")]))
        for _ in 0..<3 { play.call() }
        play.run(.seconds(10))
        #expect(play.simulator.perform(.setPriority(CallID(2), QueueID(0), 7)) == nil)
        play.run(.minutes(2))
        let order = play.events.compactMap { event -> Int32? in
            if case .connected(let call, _, _, _) = event.what { call.index } else { nil }
        }
        #expect(order == [0, 2])
    }
}
