import Floor
@testable import Simulation
import Testing

@Suite struct WorkTests {
    private func play(_ change: (inout QueuePlan, inout AgentPlan) -> Void) -> Play {
        var (queue, agent) = (Bench.queue(), Bench.agent("one", "a"))
        change(&queue, &agent)
        return Play(Bench.scenario([queue, Bench.queue("b")], [agent]))
    }

    // MARK: Calls

    @Test("a call is told from the first ring to the end of the work after it")
    func story() {
        var play = play { queue, _ in
            queue.wrapUp = .fixed(20)
            queue.hold = HoldPlan(share: 1, length: .fixed(15))
        }
        play.call()
        play.run(.minutes(5))
        let words = play.events.dropFirst().map { String("\($0.what)".prefix { $0 != "(" }) }
        #expect(
            words == ["entered", "ringing", "connected", "held", "resumed", "completed", "wrapUpBegan", "wrapUpEnded"])
        let tally = play.floor.queues[0].books.total
        #expect(tally.waitAnswered == .seconds(3) && tally.wrapUp == .seconds(20))
        #expect((tally.talk - .seconds(115)).microseconds.magnitude < 10 && tally.hold == .seconds(15))
    }

    @Test("transfers end the conversation and go on in the target queue, or in the same one")
    func transfers() {
        for (index, end) in [Completion.End.blindTransfer, .attendedTransfer, .blindTransfer].enumerated() {
            var play = play { queue, _ in
                queue.transfers.targets = ["b"]
                queue.transfers.blind = index == 0 ? 1 : 0
                queue.transfers.attended = index == 1 ? 1 : 0
                queue.transfers.back = index == 2 ? 1 : 0
            }
            play.call()
            play.run(.minutes(4))
            let ends = play.events.compactMap { event -> Completion.End? in
                if case .completed(_, _, _, let completion) = event.what { completion.end } else { nil }
            }
            #expect(ends.first == end)
            #expect(play.floor.queues[index == 2 ? 0 : 1].books.total.reentered >= 1)
            #expect(play.contradictions.isEmpty)
        }
    }

    @Test("pace, complaints and tiredness make calls longer")
    func length() {
        func talk(after hours: Int64 = 0, _ change: (inout QueuePlan, inout AgentPlan) -> Void) -> Double {
            var play = play(change)
            play.run(.hours(hours))
            play.call()
            play.run(.minutes(10))
            return play.floor.queues[0].books.total.talk.inSeconds
        }
        #expect((talk { _, _ in } - 100).magnitude < 0.001)
        #expect((talk { $1.pace = 1.3 } - 130).magnitude < 0.001)
        #expect((talk { queue, _ in queue.complaints.share = 1 } - 180).magnitude < 0.001)
        #expect((talk(after: 8) { $1.tiredness = 0.2 } - 120).magnitude < 0.01)
    }

    // MARK: Days

    @Test("agents come, take their breaks when the call at hand is over, and go")
    func shifts() {
        var play = play { _, agent in
            agent.shift = Shift(
                start: .hours(8), end: .hours(16),
                breaks: [Shift.Break("Lunch", at: .hours(12), length: .minutes(30))])
        }
        func state() -> AgentState { play.floor.agents.first?.state ?? .unknown }
        #expect(state() == .unknown)
        play.run(.hours(8))
        #expect(state() == .available)
        play.run(.hours(4) - .seconds(60))
        play.call()
        play.run(.seconds(61))
        #expect(state() == .onCall)
        play.run(.seconds(60))
        #expect(state() == .notReady)
        #expect(play.simulator.register.names[play.floor.memberships[0].pausedFor ?? .none] == "Lunch")
        play.run(.minutes(31))
        #expect(state() == .available)
        play.run(.hours(4))
        #expect(state() == .loggedOff)
        play.run(.hours(16))
        #expect(state() == .available, "and again the next day")
        #expect(play.contradictions.isEmpty)
    }

    @Test("a night shift ends on the next day, and endless ones never")
    func nights() {
        var play = play { _, agent in agent.shift = Shift(start: .hours(22), end: .hours(6)) }
        play.run(.hours(29))
        #expect(play.floor.agents[0].state == .available)
        play.run(.hours(2))
        #expect(play.floor.agents[0].state == .loggedOff)
        var endless = self.play { _, _ in }
        endless.run(.hours(100))
        #expect(endless.floor.agents[0].login.openSince == endless.floor.firstMoment)
    }

    @Test("some do not come at all, some come late, and some pause now and then")
    func habits() {
        let agents = (0..<200).map { number in
            var agent = Bench.agent("agent \(number)", "a")
            agent.shift = Shift(start: .hours(8), end: .hours(18))
            agent.absence = 0.2
            agent.lateness = .exponential(mean: 300)
            agent.idlePauses = 1
            return agent
        }
        var play = Play(Bench.scenario([Bench.queue()], agents))
        play.run(.hours(8) + .minutes(5))
        #expect((85...120).contains(play.floor.staff.staffed))
        play.run(.hours(2))
        #expect((140...178).contains(play.floor.staff.staffed))
        #expect((2...20).contains(play.floor.staff[.notReady]))
        #expect(play.contradictions.isEmpty)
    }

    @Test("where the PBX pauses those who let it ring, they come back after a while")
    func autoPause() {
        var play = play { queue, agent in
            queue.ringing.autoPause = true
            agent.missesRing = 1
        }
        play.call()
        play.run(.seconds(16))
        #expect(play.floor.agents[0].state == .notReady)
        play.run(.hours(1))
        #expect(play.rung.count > 1)
        #expect(play.contradictions.isEmpty)
    }
}
