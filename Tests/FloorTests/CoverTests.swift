import TestKit
import Testing

@testable import Floor

/// The union of intervals, checked against one that keeps every second.
@Suite struct CoverTests {
    @Test func `what overlaps counts once`() {
        var cover = Cover()
        cover.open(at: .opening(0))
        cover.open(at: .opening(10))
        cover.close(at: .opening(20), since: .distantPast)
        #expect(cover.isOpen)
        #expect(cover.openSince == .opening)
        cover.close(at: .opening(30), since: .distantPast)
        #expect(cover.length(until: .opening(99), since: .distantPast) == .seconds(30))
        #expect(cover.openSince == nil)
    }

    @Test func `closing what is not open changes nothing`() {
        var cover = Cover()
        cover.close(at: .opening(30), since: .distantPast)
        #expect(cover == Cover())
    }

    @Test func `only what lies in the window counts`() {
        var cover = Cover()
        cover.open(at: .opening(0))
        #expect(cover.length(until: .opening(50), since: .opening(20)) == .seconds(30))
        #expect(cover.length(until: .opening(10), since: .opening(20)) == .zero)
    }

    @Test func `the length is the number of seconds covered, where time goes on`() {
        for seed in 0..<200 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            var (cover, seconds, depth, now) = (Cover(), Set<Int64>(), 0, Int64(0))
            for _ in 0..<40 {
                let next = now + Int64.random(in: 0...9, using: &generator)
                if depth > 0 { seconds.formUnion(now..<next) }
                now = next
                if depth > 0, generator.oneIn(2) {
                    cover.close(at: .opening(now), since: .distantPast)
                    depth -= 1
                } else {
                    cover.open(at: .opening(now))
                    depth += 1
                }
            }
            let length = cover.length(until: .opening(now), since: .distantPast)
            #expect(length == .seconds(Int64(seconds.count)), "seed \(seed)")
        }
    }
}
