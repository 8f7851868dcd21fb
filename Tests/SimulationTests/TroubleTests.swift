import Floor
@testable import Simulation
import Testing

@Suite struct TroubleTests {
    /// Twenty agents at two sites, and calls enough to keep most of them talking.
    private func play(_ trouble: Trouble.Kind, lasts: Elapsed = .minutes(20)) -> Play {
        var queue = Bench.queue("a", perHour: 300, talk: .exponential(mean: 180))
        queue.patience.length = .exponential(mean: 300)
        let agents = (0..<20).map { number in
            var agent = Bench.agent("agent \(number)", "a")
            agent.site = number < 10 ? "north" : "south"
            return agent
        }
        var scenario = Bench.scenario([queue, Bench.queue("b")], agents)
        scenario.troubles = [Trouble(trouble, at: .hours(1), lasts: lasts)]
        var play = Play(scenario)
        play.run(.hours(1) - .seconds(1))
        return play
    }

    private func offered(_ play: Play, _ queue: Int = 0) -> Int {
        queue < play.floor.queues.count ? play.floor.queues[queue].books.total.offered : 0
    }

    @Test("a site outage takes its agents off the floor at once, and the last are back at its end")
    func siteOutage() {
        var play = play(.siteOutage(site: "north", share: 1))
        play.run(.seconds(2))
        #expect(play.floor.staff[.unreachable] == 10)
        #expect(play.contradictions.isEmpty)
        play.run(.minutes(12))
        #expect((1..<10).contains(play.floor.staff[.unreachable]))
        play.run(.minutes(9))
        #expect(play.floor.staff[.unreachable] == 0)
        play.run(.minutes(5))
        #expect(play.contradictions.isEmpty)
    }

    @Test("a trunk failure cuts every call and lets none in; afterwards more come than usual")
    func trunkFailure() {
        var play = play(.trunkFailure)
        play.run(.seconds(2))
        #expect(play.floor.queues[0].waitingCount == 0 && play.floor.queues[0].talkingCount == 0)
        let before = offered(play)
        play.run(.minutes(19))
        #expect(offered(play) == before)
        play.run(.minutes(11))
        #expect(offered(play) - before > 70, "ten minutes bring 50 at the usual rate")
        #expect(play.contradictions.isEmpty)
    }

    @Test("while the business system is down calls are longer, and callers call again")
    func systemDown() {
        var play = play(.systemDown(talkFactor: 3, repeatShare: 0.9), lasts: .hours(3))
        let (before, talked) = (play.floor.queues[0].books.total.talk, play.floor.queues[0].books.total.talked)
        play.run(.hours(3))
        let tally = play.floor.queues[0].books.total
        let mean = (tally.talk - before).inSeconds / Double(tally.talked - talked)
        #expect(mean > 400)
        #expect(tally.repeats > 100)
    }

    @Test("a restart loses every call, and the floor hears of it")
    func restart() {
        var play = play(.restart, lasts: .minutes(2))
        let inProgress = play.floor.queues[0].waitingCount + play.floor.queues[0].talkingCount
        play.run(.seconds(2))
        let tally = play.floor.queues[0].books.total
        #expect(tally.lost + tally.lostTalking >= inProgress - 2 && inProgress > 5)
        #expect(play.floor.staff[.onCall] == 0)
        play.run(.minutes(10))
        #expect(play.floor.staff[.onCall] > 5)
        #expect(play.contradictions.isEmpty)
    }

    @Test("a surge multiplies a queue's callers while it lasts")
    func surge() {
        var play = play(.surge(queue: "a", factor: 3), lasts: .hours(2))
        let before = offered(play)
        play.run(.hours(2))
        let during = offered(play) - before
        play.run(.hours(2))
        let after = offered(play) - before - during
        #expect((1_650...1_950).contains(during))
        #expect((520...680).contains(after))
    }

    @Test("a sickness wave sends agents home for the day, one by one")
    func sickness() {
        var play = play(.sickness(share: 0.5), lasts: .hours(2))
        play.run(.hours(1))
        let half = play.floor.staff.staffed
        play.run(.hours(1) + .minutes(10))
        #expect(half < 20 && play.floor.staff.staffed < half)
        #expect((5...15).contains(play.floor.staff.staffed))
        #expect(play.contradictions.isEmpty)
    }

    @Test("an evacuation empties one site and brings everybody back")
    func evacuation() {
        var play = play(.evacuation(site: "south"))
        play.run(.seconds(2))
        #expect(play.floor.staff[.notReady] == 10)
        play.run(.minutes(24))
        #expect(play.floor.staff[.notReady] == 0)
        #expect(play.contradictions.isEmpty)
    }

    @Test("an imbalance sends a share of one queue's callers to another")
    func imbalance() {
        var play = play(.imbalance(from: "a", to: "b", share: 0.5), lasts: .hours(4))
        #expect(offered(play, 1) == 0)
        play.run(.hours(4))
        #expect((500...700).contains(offered(play, 1)))
    }
}
