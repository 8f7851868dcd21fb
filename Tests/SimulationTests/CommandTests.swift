import Floor
@testable import Simulation
import Testing

@Suite struct CommandTests {
    private func play(_ change: (inout Scenario) -> Void = { _ in }) -> Play {
        var scenario = Bench.scenario(
            [Bench.queue("a"), Bench.queue("b")], [Bench.agent("one", "a"), Bench.agent("two", "b")])
        change(&scenario)
        return Play(scenario)
    }

    private func state(_ play: Play, _ agent: Int) -> AgentState { play.floor.agents[agent].state }

    @Test("nothing changes before the confirmation, which is an event and comes within a third of a second")
    func delay() {
        var play = play()
        let asked = play.simulator.now
        #expect(play.simulator.perform(.pause(AgentID(0), in: nil, for: .none)) == nil)
        play.run(.zero)
        #expect(state(play, 0) == .available)
        play.run(Elapsed(milliseconds: 333))
        #expect(state(play, 0) == .notReady)
        let at = play.events.last?.at ?? .distantFuture
        #expect(at > asked && at <= asked + Elapsed(milliseconds: 333))
    }

    @Test("a moved agent serves the new queue and no longer the old one")
    func move() {
        var play = play()
        #expect(play.simulator.perform(.move(AgentID(0), from: QueueID(0), to: QueueID(1), penalty: 2)) == nil)
        play.run(.seconds(1))
        let memberships = play.floor.memberships(of: AgentID(0))
        #expect(memberships.map(\.isLoggedIn) == [false, true])
        #expect(memberships[1].penalty == 2)
        #expect(state(play, 0) == .available)
        play.call(1)
        play.call(1)
        play.run(.seconds(10))
        #expect(Set(play.taken) == [0, 1])
        #expect(play.contradictions.isEmpty)
    }

    @Test("a move keeps a pause, as an agent at lunch stays at lunch")
    func moveWhilePaused() {
        var play = play()
        _ = play.simulator.perform(.pause(AgentID(0), in: nil, for: .none))
        play.run(.seconds(1))
        _ = play.simulator.perform(.move(AgentID(0), from: QueueID(0), to: QueueID(1), penalty: 0))
        play.run(.seconds(1))
        #expect(state(play, 0) == .notReady)
        _ = play.simulator.perform(.unpause(AgentID(0), in: nil))
        play.run(.seconds(1))
        #expect(state(play, 0) == .available)
        #expect(play.contradictions.isEmpty)
    }

    @Test("an agent who talks finishes before logging off; one who is free goes at once")
    func logOff() {
        var play = play()
        play.call(0)
        play.run(.seconds(10))
        _ = play.simulator.perform(.logOff(AgentID(0)))
        _ = play.simulator.perform(.logOff(AgentID(1)))
        play.run(.seconds(1))
        #expect(state(play, 0) == .onCall && state(play, 1) == .loggedOff)
        play.run(.minutes(3))
        #expect(state(play, 0) == .loggedOff)
    }

    @Test("a withdrawn caller is gone; one who is sent on waits in the other queue")
    func withdrawAndSend() {
        var play = play { $0.agents = [] }
        play.call(0)
        play.call(0)
        _ = play.simulator.perform(.withdraw(CallID(0), QueueID(0)))
        _ = play.simulator.perform(.send(CallID(1), from: QueueID(0), to: QueueID(1)))
        play.run(.seconds(1))
        #expect(play.losses == [.withdrawn, .withdrawn])
        #expect(play.floor.queues[0].waitingCount == 0)
        #expect(play.floor.waiting(in: QueueID(1)).map(\.call) == [CallID(1)])
        #expect(play.floor.queues[1].books.total.reentered == 1)
    }

    @Test("taking over and hanging up end the conversation, each in its own way")
    func endings() {
        for (command, end) in [
            (Command.takeOver(AgentID(0)), Completion.End.blindTransfer), (.hangUp(AgentID(0)), .byAgent),
        ] {
            var play = play()
            play.call(0)
            play.run(.seconds(10))
            #expect(play.simulator.perform(command) == nil)
            play.run(.seconds(1))
            let ends = play.events.compactMap { event -> Completion.End? in
                if case .completed(_, _, _, let completion) = event.what { completion.end } else { nil }
            }
            #expect(ends == [end])
            #expect(state(play, 0) == .available)
        }
    }

    @Test("a wrap-up that is ended makes the agent free")
    func wrapUp() {
        var play = play { $0.queues[0].wrapUp = .fixed(600) }
        play.call(0)
        play.run(.minutes(3))
        #expect(state(play, 0) == .wrapUp)
        _ = play.simulator.perform(.endWrapUp(AgentID(0)))
        play.run(.seconds(1))
        #expect(state(play, 0) == .available)
    }

    @Test("a raised hand waits for an answer, and the talk goes on after it")
    func hands() {
        var play = play {
            $0.queues[0].handShare = 1
            $0.help = .fixed(9_000)
        }
        play.call(0)
        play.run(.minutes(3))
        #expect(play.floor.agents[0].handRaisedSince != nil)
        #expect(state(play, 0) == .hold)
        _ = play.simulator.perform(.answerHand(AgentID(0)))
        play.run(.seconds(1))
        #expect(play.floor.agents[0].handRaisedSince == nil)
        #expect(state(play, 0) == .onCall)
        play.run(.minutes(3))
        #expect(state(play, 0) == .available)
    }

    @Test("what cannot be done is refused, and says why")
    func refusals() {
        var play = play()
        let (a, b, one) = (QueueID(0), QueueID(1), AgentID(0))
        let expected: [(Command, Refusal)] = [
            (.addMember(a, one, penalty: 0), .alreadyMember), (.addMember(QueueID(9), one, penalty: 0), .noSuchQueue),
            (.addMember(a, AgentID(9), penalty: 0), .noSuchAgent), (.removeMember(b, one), .notMember),
            (.move(one, from: b, to: a, penalty: 0), .notMember), (.setPenalty(b, one, penalty: 1), .notMember),
            (.unpause(one, in: nil), .notPaused), (.pause(one, in: b, for: .none), .notMember),
            (.endWrapUp(one), .notWrappingUp), (.answerHand(one), .noHandRaised), (.takeOver(one), .notTalking),
            (.hangUp(one), .notTalking), (.withdraw(CallID(0), a), .notWaiting),
            (.send(CallID(0), from: a, to: b), .notWaiting), (.setPriority(CallID(0), a, 1), .notWaiting),
        ]
        for (command, refusal) in expected { #expect(play.simulator.perform(command) == refusal) }
        let before = play.events.count
        play.run(.seconds(5))
        #expect(play.events.count == before)
    }

    @Test("what has become impossible by the time it arrives is dropped without a word")
    func tooLate() {
        var play = play()
        #expect(play.simulator.perform(.removeMember(QueueID(0), AgentID(0))) == nil)
        #expect(play.simulator.perform(.removeMember(QueueID(0), AgentID(0))) == nil)
        play.run(.seconds(1))
        #expect(play.events.count { if case .memberRemoved = $0.what { true } else { false } } == 1)
        #expect(play.contradictions.isEmpty)
    }

    @Test("any command at any time leaves the floor free of contradictions", arguments: SimulatorTests.small)
    func anything(_ name: String) throws {
        let scenario = try #require(Scenario.named(name))
        var play = Play(scenario, seed: 8)
        var generator = Generator(seed: 77)
        play.run(scenario.opens - scenario.begins)
        for step in 0..<300 {
            _ = play.simulator.perform(command(&generator, play))
            play.run(.seconds(Int64(generator.below(25))))
            if step % 10 == 0 { #expect(play.contradictions.isEmpty) }
        }
        #expect(play.contradictions.isEmpty)
    }

    private func command(_ generator: inout Generator, _ play: Play) -> Command {
        let agent = AgentID(generator.below(play.floor.agents.count))
        let queue = QueueID(generator.below(play.floor.queues.count))
        let other = QueueID(generator.below(play.floor.queues.count))
        let call = play.floor.waiting(in: queue).first { _ in true }?.call ?? CallID(generator.below(200))
        let somewhere: QueueID? = generator.chance(0.5) ? queue : nil
        return switch generator.below(14) {
        case 0: .addMember(queue, agent, penalty: Int32(generator.below(4)))
        case 1: .removeMember(queue, agent)
        case 2: .move(agent, from: queue, to: other, penalty: 1)
        case 3: .setPenalty(queue, agent, penalty: 3)
        case 4: .pause(agent, in: somewhere, for: .none)
        case 5: .unpause(agent, in: somewhere)
        case 6: .logOff(agent)
        case 7: .endWrapUp(agent)
        case 8: .answerHand(agent)
        case 9: .setPriority(call, queue, Int32(generator.below(5)))
        case 10: .withdraw(call, queue)
        case 11: .send(call, from: queue, to: other)
        case 12: .takeOver(agent)
        default: .hangUp(agent)
        }
    }
}
