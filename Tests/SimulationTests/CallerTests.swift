import Floor
@testable import Simulation
import Testing

@Suite struct CallerTests {
    // MARK: Coming

    @Test("callers come by the curve of the day and the weekday")
    func curve() {
        var queue = Bench.queue()
        queue.arrivals = ArrivalPlan(perHour: (0..<48).map { Double(($0 + 1) * 20) })
        queue.arrivals.weekdays = [1, 0.5]
        var play = Play(Bench.scenario([queue], []))
        play.run(.hours(48))
        var counts = [Int](repeating: 0, count: 96)
        for event in play.events {
            if case .entered = event.what {
                counts[Int((event.at - play.simulator.world.scenario.midnight).inSeconds / 1_800)] += 1
            }
        }
        let expected = (0..<96).map { slot -> Double in
            let perSlot = Double((slot % 48 + 1) * 10)
            return slot < 48 ? perSlot : perSlot / 2
        }
        #expect(Fit.chiSquare(counts, expected) < Fit.chiSquareLimit(freedom: 96))
    }

    @Test("spreads and bursts make counts vary more than Poisson's, and leave their mean alone")
    func dispersion() {
        func counts(_ change: (inout ArrivalPlan) -> Void) -> (mean: Double, dispersion: Double) {
            var queue = Bench.queue("a", perHour: 120)
            change(&queue.arrivals)
            var counts = [Double](repeating: 0, count: 480)
            var scenario = Bench.scenario([queue], [])
            scenario.queues[0].patience.length = .fixed(1)
            var simulator = Simulator(scenario: scenario, seed: 6)
            simulator.run(until: scenario.midnight + .hours(240) - .seconds(1)) { event in
                if case .entered = event.what { counts[Int((event.at - scenario.midnight).inSeconds / 1_800)] += 1 }
            }
            let mean = counts.reduce(0, +) / 480
            return (mean, counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 479 / mean)
        }
        let (plain, spread, bursts) = (counts { _ in }, counts { $0.slotSpread = 0.3 }, counts { $0.burst = 2 })
        #expect((0.8...1.2).contains(plain.dispersion))
        #expect(spread.dispersion > 4 && bursts.dispersion > 2.5)
        for result in [plain, spread, bursts] { #expect((result.mean - 60).magnitude < 4) }
    }

    @Test("callers have numbers of their own, from ranges that belong to nobody")
    func numbers() {
        let callers = [0, 1, 2, 79_999, 80_000, 80_001, 5_000_000].map { CallerNumbers.caller($0).number ?? "" }
        #expect(
            callers.prefix(4).allSatisfy { $0.count == 11 && $0.hasPrefix("1") && $0.dropFirst(4).hasPrefix("55501") })
        #expect(callers.suffix(3) == ["999000080000", "999000080001", "999005000000"])
        #expect(Set((0..<90_000).map { CallerNumbers.caller($0) }).count == 90_000)
    }

    // MARK: Waiting

    private func alone(_ change: (inout QueuePlan) -> Void) -> Play {
        var queue = Bench.queue()
        change(&queue)
        return Play(Bench.scenario([queue, Bench.queue("b")], []))
    }

    @Test("callers leave by their patience, by a key, or by the queue's limit, whichever comes first")
    func leaving() {
        let cases: [((inout QueuePlan) -> Void, Loss, Elapsed)] = [
            ({ $0.patience.length = .fixed(40) }, .abandoned, .seconds(40)),
            (
                {
                    $0.patience.length = .fixed(40); $0.patience.keyShare = 1
                }, .exitKey, .seconds(40)
            ),
            (
                {
                    $0.patience.length = .fixed(40); $0.timeout = 30
                }, .timedOut, .seconds(30)
            ),
        ]
        for (change, loss, wait) in cases {
            var play = alone(change)
            play.call()
            play.run(.minutes(2))
            #expect(play.events.last?.what == .left(CallID(0), QueueID(0), loss, wait: wait))
        }
    }

    @Test("the limit sends callers on to the overflow queue")
    func overflow() {
        var play = alone {
            $0.timeout = 30
            $0.overflow = "b"
        }
        play.call()
        play.run(.minutes(1))
        #expect(play.losses == [.timedOut])
        #expect(play.floor.queues[1].waitingCount == 1 && play.floor.queues[1].books.total.reentered == 1)
    }

    @Test("a full queue, and an empty one that is not to be joined, turn callers away at the door")
    func refused() {
        var play = alone { $0.capacity = 1 }
        play.call()
        play.call()
        #expect(play.floor.queues[0].refused == 1 && play.floor.queues[0].waitingCount == 1)
        var closed = alone { $0.joinsEmpty = false }
        closed.call()
        #expect(closed.floor.queues[0].refused == 1)
    }

    @Test("callers leave a queue whose last member has gone, where it is not to be waited in")
    func exitEmpty() {
        var queue = Bench.queue()
        queue.leavesEmpty = true
        var play = Play(Bench.scenario([queue], [Bench.agent("one", "a")]))
        for _ in 0..<3 { play.call() }
        play.run(.seconds(10))
        _ = play.simulator.perform(.removeMember(QueueID(0), AgentID(0)))
        play.run(.seconds(1))
        #expect(play.losses == [.exitEmpty, .exitEmpty])
    }

    @Test("an announced wait beyond their patience has some callers hang up at once and others stay longer")
    func announcements() {
        var play = alone {
            $0.patience.length = .fixed(60)
            $0.patience.isAnnounced = true
            $0.patience.balking = 0.5
            $0.patience.stretch = 2
        }
        for _ in 0..<60 { play.call() }
        play.run(.minutes(5))
        let waits = play.events.compactMap { event -> Double? in
            if case .left(_, _, _, let wait?) = event.what { wait.inSeconds } else { nil }
        }
        let (balked, stayed) = (waits.count { $0 <= 12 }, waits.count { $0 == 120 })
        #expect(balked + stayed == 59 && balked > 15 && stayed > 15)
    }

    // MARK: Calling again

    @Test("those who gave up call again, as often as they will; the floor knows them by their numbers")
    func retrials() {
        var scenario = Bench.scenario([Bench.queue()], [])
        scenario.queues[0].patience.length = .fixed(30)
        scenario.callers.retrialShare = 1
        scenario.callers.retrialDelay = .fixed(60)
        scenario.callers.retrials = 2
        var play = Play(scenario)
        play.call()
        play.run(.hours(1))
        let tally = play.floor.queues[0].books.total
        #expect(tally.offered == 3 && tally.abandoned == 3 && tally.repeats == 2 && tally.uniqueHere == 3)
    }

    @Test("those whose matter was not solved call again")
    func repeats() {
        var scenario = Bench.scenario([Bench.queue()], [Bench.agent("one", "a")])
        scenario.callers.repeatShare = 1
        scenario.callers.repeatDelay = .fixed(600)
        var play = Play(scenario)
        play.call()
        play.run(.minutes(30))
        #expect(play.floor.queues[0].books.total.answered == 3 && play.floor.queues[0].books.total.repeats == 2)
    }
}
