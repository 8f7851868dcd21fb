import Floor
import Replay
import TestKit
import Testing

/// Wherever one goes in a recorded day and however, the floor is the one that playing there shows.
@Suite struct PlayerPropertyTests {
    private static let days: [[Event]] =
        (0..<2).map { LivedDay(seed: $0, length: 5_000).events } + [Array(RandomEvents(seed: 9, count: 5_000))]

    private func step(_ player: inout Player, using generator: inout SeededGenerator) {
        let span = player.recording.span
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: player.seek(toFraction: Double.random(in: -0.1...1.1, using: &generator))
        case 1:
            let whole = (span.upperBound - span.lowerBound).microseconds
            let place = Elapsed(microseconds: Int64.random(in: -1_000_000...whole + 1_000_000, using: &generator))
            player.seek(to: span.lowerBound + place)
        case 2: player.step(1)
        case 3: player.step(-1)
        case 4: player.faster()
        case 5: player.slower()
        case 6: player.play()
        case 7: if let mark = player.landmark(after: generator.oneIn(2) ? 1 : -1) { player.seek(to: mark.at) }
        default: _ = player.advance(by: Elapsed(milliseconds: Int64.random(in: 0...900, using: &generator)))
        }
    }

    @Test(arguments: days.indices) func `a walk about the day always shows the floor of its place`(day: Int) throws {
        let events = Self.days[day]
        var player = Player(try #require(recorded(events)))
        var generator = SeededGenerator(seed: UInt64(day))
        for round in 0..<50 {
            step(&player, using: &generator)
            let expected = events.prefix(player.count).reduce(into: Floor(keeping: .cockpit())) { $0.apply($1) }
            #expect(player.floor == expected, "day \(day), round \(round)")
            if player.count > 0, player.clock > player.floor.now {
                #expect(played(events, upTo: player.clock) == player.floor)
            }
        }
    }

    @Test(arguments: days.indices) func `seeking shows every event of the moment, from wherever`(day: Int) throws {
        let events = Self.days[day]
        let recording = try #require(recorded(events))
        var (player, generator) = (Player(recording), SeededGenerator(seed: 77))
        for _ in 0..<25 {
            let moment = events[Int.random(in: 0..<events.count, using: &generator)].at
            player.seek(to: moment)
            let clock = min(max(moment, recording.span.lowerBound), recording.span.upperBound)
            #expect(player.clock == clock)
            #expect(player.floor == played(events, upTo: clock))
        }
    }

    @Test(arguments: days.indices) func `advancing within a budget comes to the same, only later`(day: Int) throws {
        let recording = try #require(recorded(Self.days[day]))
        var (whole, piecewise) = (Player(recording, speed: 600), Player(recording, speed: 600))
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<40 {
            let elapsed = Elapsed(milliseconds: Int64.random(in: 1...4_000, using: &generator))
            _ = whole.advance(by: elapsed)
            var goesOn = piecewise.advance(by: elapsed, budget: 7)
            while goesOn { goesOn = piecewise.advance(by: .zero, budget: 7) }
            #expect(piecewise.clock == whole.clock)
            #expect(piecewise.isPlaying == whole.isPlaying)
            #expect(piecewise.floor == whole.floor)
        }
    }

    @Test func `stepping there and back is being there`() throws {
        var player = Player(try #require(recorded(Self.days[0])))
        player.seek(toFraction: 0.5)
        player.step(1)
        let (floor, count) = (player.floor, player.count)
        for _ in 0..<5 { player.step(-1) }
        #expect(player.count == count - 5)
        for _ in 0..<5 { player.step(1) }
        #expect(player.floor == floor)
        #expect(player.count == count)
    }
}
