import Testing

@testable import Measures

@Suite struct ErlangBTests {
    @Test(arguments: [
        (1, 1.0, 0.5), (2, 1.0, 0.2), (5, 3.0, 0.110_054_347_826_086_96), (10, 8.0, 0.121_661_064_252_951_5),
        (0, 4.0, 1.0),
    ])
    func `small systems lose what the textbook says`(agents: Int, load: Double, expected: Double) {
        #expect(abs(ErlangB.loss(agents: agents, load: load) - expected) < 1e-12)
    }

    @Test(arguments: [1, 7, 80, 600, 5_000])
    func `the short way and the recurrence from zero agree`(agents: Int) {
        for ratio in [0.3, 0.9, 1, 1.1, 3] {
            let load = Double(agents) * ratio
            let plain = (1...agents).reduce(1.0) { loss, count in load * loss / (Double(count) + load * loss) }
            #expect(abs(ErlangB.loss(agents: agents, load: load) - plain) <= 1e-12 * plain)
        }
    }

    @Test func `a million agents at a million erlangs lose as the square root law says`() {
        let loss = ErlangB.loss(agents: 1_000_000, load: 1_000_000)
        #expect(abs(loss * 1000 - (2 / Double.pi).squareRoot()) < 1e-3)
    }

    @Test func `without load nothing is lost and without agents everything`() {
        #expect(ErlangB.loss(agents: 3, load: 0) == 0)
        #expect(ErlangB.loss(agents: 0, load: 0) == 1)
        #expect(ErlangB.loss(agents: -1, load: 2) == 1)
        #expect(ErlangB.loss(agents: 1, load: 1e300) == 1)
    }
}
