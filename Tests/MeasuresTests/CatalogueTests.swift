import Floor
import Measures
import Testing

@Suite struct CatalogueTests {
    private static let expected: [String: Double] = [
        "offered": 100, "unique_calls": 90, "reentered": 10, "repeat_callers": 7, "answered": 70, "abandoned": 16,
        "timed_out": 4, "exit_key": 3, "exit_empty": 2, "withdrawn": 1, "failed": 1, "lost": 1, "waiting": 2,
        "answered_within": 56, "abandoned_within": 8, "abandoned_short": 4, "abandon_rate": 16,
        "abandon_rate_less_short": 12.5, "answer_rate": 70, "calls_per_hour": 50, "asa": 12, "mean_wait_abandoned": 25,
        "longest_wait": 95, "longest_wait_answered": 80, "longest_wait_abandoned": 90, "waiting_now": 3,
        "oldest_wait": 41, "expected_wait": 156, "service_level_of_offered": 56,
        "service_level_of_answered_and_abandoned": 5_600 / 86, "service_level_of_offered_less_short": 5_600 / 96,
        "service_level_of_answered_and_abandoned_less_short": 5_600 / 82,
        "service_level_abandoned_within_counted_good": 6_400 / 86, "service_level_of_answered": 80,
        "service_level_less_abandoned_within": 5_600 / 78, "service_level_short_counted_good": 6_000 / 86, "aht": 234,
        "talk_mean": 204, "hold_mean": 12, "wrap_up_mean": 30, "transfer_rate": 10, "occupancy": 75, "utilisation": 60,
        "availability": 18, "not_ready": 20, "attendance": 60, "staffed": 6, "calls_taken": 68,
        "calls_taken_per_hour": 6.8, "ring_no_answer": 9,
    ]

    /// Measures that count, and so are 0 where nothing was counted.
    private static let counts: Set<String> = [
        "offered", "unique_calls", "reentered", "repeat_callers", "answered", "abandoned", "timed_out", "exit_key",
        "exit_empty", "withdrawn", "failed", "lost", "waiting", "answered_within", "abandoned_within",
        "abandoned_short", "waiting_now", "staffed", "calls_taken", "ring_no_answer",
    ]

    @Test func `every measure is pinned here`() {
        #expect(Set(Measure.catalogue.map(\.id)) == Set(Self.expected.keys))
    }

    @Test(arguments: expected.keys.sorted()) func `a measure has its value on figures made by hand`(id: String) throws {
        let measure = try #require(Measure.named(id))
        let (value, expected) = (try #require(measure.value(.madeByHand)), try #require(Self.expected[id]))
        #expect(abs(value - expected) < 1e-9, "\(id): \(value), expected \(expected)")
    }

    @Test(arguments: expected.keys.sorted()) func `where nothing is known a measure is nil and never zero`(id: String) {
        #expect(Measure.named(id)?.value(Figures()) == (Self.counts.contains(id) ? 0 : nil))
    }

    @Test func `names are unique and lower case, and every measure says its formula and source`() {
        let ids = Measure.catalogue.map(\.id)
        #expect(Set(ids).count == ids.count)
        for measure in Measure.catalogue {
            #expect(measure.id.allSatisfy { $0.isLowercase || $0 == "_" }, "\(measure.id)")
            #expect(!measure.formula.isEmpty && !measure.source.isEmpty, "\(measure.id)")
        }
        #expect(Measure.named("no_such_measure") == nil)
    }

    @Test func `nobody free and nobody waiting means one handle time shared by those who serve`() {
        var figures = Figures.madeByHand
        figures.waiting = 0
        #expect(Measure.named("expected_wait")?.value(figures) == 39)
    }

    @Test func `hold and wrap-up that the feed never told are unknown`() {
        var figures = Figures.madeByHand
        figures.tally.knowsHold = false
        figures.tally.knowsWrapUp = false
        #expect(Measure.named("hold_mean")?.value(figures) == nil)
        #expect(Measure.named("wrap_up_mean")?.value(figures) == nil)
    }
}
