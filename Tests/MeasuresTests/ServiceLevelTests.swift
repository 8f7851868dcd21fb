import Floor
import Measures
import Testing

@Suite struct ServiceLevelTests {
    /// The published example: 1,000 answered, 860 of them within 20 s; 60 abandoned, 20 within 20 s, 10 within 5 s.
    private static let reference: Tally = {
        var tally = Tally()
        tally.offered = 1_060
        tally.answered = 1_000
        tally.answeredWithin = 860
        tally.abandoned = 60
        tally.abandonedWithin = 20
        tally.abandonedShort = 10
        return tally
    }()

    @Test(arguments: [
        (ServiceLevel.ofAnsweredAndAbandoned, 81.1), (.shortCountedGood, 82.1), (.lessAbandonedWithin, 82.7),
        (.abandonedWithinCountedGood, 83.0), (.ofAnswered, 86.0), (.ofAnsweredAndAbandonedLessShort, 81.9),
        (.ofOffered, 81.1), (.ofOfferedLessShort, 81.9),
    ])
    func `every formula gives its value of the reference set`(level: ServiceLevel, expected: Double) throws {
        let value = try #require(level.value(Self.reference))
        #expect((value * 10).rounded() / 10 == expected)
    }

    @Test func `those who left by other ways lower only what is of the offered`() {
        var tally = Self.reference
        tally.offered += 100
        tally.timedOut = 100
        #expect(ServiceLevel.ofOffered.value(tally) == 86_000.0 / 1_160)
        for level in ServiceLevel.allCases where level != .ofOffered && level != .ofOfferedLessShort {
            #expect(level.value(tally) == level.value(Self.reference))
        }
    }

    @Test(arguments: ServiceLevel.allCases) func `without calls there is no service level`(level: ServiceLevel) {
        #expect(level.value(Tally()) == nil)
    }

    @Test(arguments: ServiceLevel.allCases) func `a formula has a measure of its name`(level: ServiceLevel) throws {
        let measure = try #require(Measure.named("service_level_" + level.rawValue))
        #expect(measure.formula == level.formula)
        var figures = Figures()
        figures.tally = Self.reference
        #expect(measure.value(figures) == level.value(Self.reference))
    }
}
