import Floor
import TestKit
import Testing

/// Whatever happens, the ledger and the books tell of the same visits.
@Suite struct LedgerPropertyTests {
    /// The ledger of a story, taken out in pieces of any length.
    private func told(_ seed: UInt64, _ keeping: BookKeeping = BookKeeping()) -> (floor: Floor, ledger: Ledger) {
        var (floor, ledger) = (Floor(keeping: keeping), Ledger())
        var generator = SeededGenerator(seed: seed)
        floor.outbox.isOpen = true
        for event in RandomEvents(seed: seed, count: 600) {
            floor.apply(event)
            if generator.oneIn(20) { ledger.take(from: &floor) }
        }
        ledger.take(from: &floor)
        return (floor, ledger)
    }

    @Test func `for every queue the ledger counts what the books count`() {
        for seed in 0..<200 as Range<UInt64> {
            let since = seed % 2 == 0 ? Moment.distantPast : Moment(seconds: 1_700_001_000)
            let (floor, ledger) = told(seed, BookKeeping(since: since))
            for index in floor.queues.indices {
                let queue = QueueID(index)
                let tally = floor[queue].books.total
                let records = ledger.visits.filter { $0.queue == queue && $0.entered >= since }
                for loss in Loss.allCases {
                    #expect(records.count { $0.ending == .left(loss) } == tally[loss], "seed \(seed), \(loss)")
                }
                let talked = records.filter { if case .talked = $0.ending { true } else { false } }
                let talking = floor.talking(in: queue).count { $0.entered >= since }
                #expect(talked.count == tally.talked)
                #expect(talked.reduce(.zero) { $0 + $1.talk } == tally.talk)
                #expect(records.count { $0.ending == .lostTalking } == tally.lostTalking)
                #expect(records.count(where: \.isAnswered) + talking == tally.answered, "seed \(seed)")
            }
        }
    }

    @Test func `the last change of state is the state, and the time between is the agent's time`() {
        for seed in 0..<100 as Range<UInt64> {
            let (floor, ledger) = told(seed)
            for index in floor.agents.indices {
                let turns = ledger.turns(of: AgentID(index))
                #expect(turns.last?.state ?? .unknown == floor.agents[index].state, "seed \(seed)")
                #expect(turns.last?.at ?? .never == floor.agents[index].since)
                var times = StateTimes()
                for (turn, next) in zip(turns, turns.dropFirst()) { times.add(next.at - turn.at, in: turn.state) }
                #expect(times == floor.agents[index].times(at: floor.agents[index].since), "seed \(seed)")
            }
        }
    }

    @Test func `reading less of it is the ledger of an earlier floor`() {
        for seed in 0..<40 as Range<UInt64> {
            let whole = told(seed).ledger
            var (floor, ledger) = (Floor(), Ledger())
            floor.outbox.isOpen = true
            for event in RandomEvents(seed: seed, count: 600) {
                floor.apply(event)
                ledger.take(from: &floor)
                let earlier = whole.asOf(events: floor.events)
                #expect(earlier.visits.count == ledger.visits.count && earlier.visits.last == ledger.visits.last)
                #expect(earlier.turns.count == ledger.turns.count)
                let agent = AgentID(3)
                #expect(earlier.turns(of: agent).last == ledger.turns(of: agent).last, "seed \(seed)")
            }
        }
    }

    @Test func `an earlier ledger goes on as if nothing had come after it`() {
        for seed in 0..<40 as Range<UInt64> {
            let events = Array(RandomEvents(seed: seed, count: 400))
            let whole = told(seed).ledger
            var (floor, ledger) = (Floor(), whole.asOf(events: 200))
            for event in events.prefix(200) { floor.apply(event) }
            floor.outbox.isOpen = true
            for event in events.dropFirst(200) { floor.apply(event) }
            ledger.take(from: &floor)
            let expected = whole.asOf(events: 400)
            #expect(Array(ledger.visits) == Array(expected.visits), "seed \(seed)")
            #expect(Array(ledger.turns) == Array(expected.turns), "seed \(seed)")
            for agent in 0..<7 { #expect(ledger.turns(of: AgentID(agent)) == expected.turns(of: AgentID(agent))) }
        }
    }
}
