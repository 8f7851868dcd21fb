import Floor
import TestKit
import Testing

/// What holds after any events whatever. Each seed is one story; a failure names it.
@Suite struct FloorPropertyTests {
    private static let keepings: [BookKeeping] = [
        BookKeeping(), .cockpit(offset: .hours(8)),
        BookKeeping(since: Moment(seconds: 1_700_001_000), interval: .minutes(5)),
    ]

    private func floor(_ seed: UInt64) -> Floor { Floor(keeping: Self.keepings[Int(seed % 3)]) }

    @Test func `any events in any order leave a sound floor`() {
        for seed in 0..<400 as Range<UInt64> {
            var floor = floor(seed)
            for (place, event) in RandomEvents(seed: seed, count: 300).enumerated() {
                floor.apply(event)
                let contradictions = place % 10 == 0 || place > 280 ? floor.contradictions : []
                if !contradictions.isEmpty {
                    Issue.record("seed \(seed), event \(place), \(event.what): \(contradictions)")
                    return
                }
            }
        }
    }

    @Test func `events in pieces, or from a copy on, make the same floor`() {
        for seed in 0..<300 as Range<UInt64> {
            let events = Array(RandomEvents(seed: seed, count: 240))
            let whole = events.reduce(into: floor(seed)) { $0.apply($1) }
            var generator = SeededGenerator(seed: seed)
            var piecewise = floor(seed)
            var rest = events[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...60, using: &generator))
                var copy = piecewise
                for event in piece { copy.apply(event) }
                rest = rest.dropFirst(piece.count)
                // What the original goes through meanwhile is its own affair.
                piecewise.apply(Event(at: Moment(seconds: 1), .restarted))
                piecewise = copy
            }
            #expect(piecewise == whole, "seed \(seed)")
        }
    }

    @Test func `time that only passes changes no count`() {
        for seed in 0..<100 as Range<UInt64> {
            var floor = RandomEvents(seed: seed, count: 120).reduce(into: floor(seed)) { $0.apply($1) }
            let before = floor
            for minute in 1...90 { floor.apply(Event(at: before.now + .minutes(Int64(minute)), .ticked)) }
            #expect(floor.queues.map(\.books.total) == before.queues.map(\.books.total))
            #expect(floor.agents == before.agents)
            #expect(floor.checks == before.checks)
            #expect(floor.contradictions.isEmpty)
        }
    }

    @Test func `the headcount's time is the agents' time where time only goes on`() {
        for seed in 0..<100 as Range<UInt64> {
            var floor = Floor()
            var latest = Moment.never
            for event in RandomEvents(seed: seed, count: 200) {
                latest = max(latest, event.at)
                floor.apply(Event(at: latest, event.what))
            }
            let agents = floor.agents.reduce(StateTimes()) { $0 + $1.times(at: floor.now) }
            for state in AgentState.allCases where state != .unknown {
                #expect(floor.staff.times(at: floor.now)[state] == agents[state], "seed \(seed), \(state)")
            }
        }
    }
}
