import Simulation
import Testing

@Suite struct GeneratorTests {
    @Test("a seed gives the sequence that xoshiro256++ and SplitMix64 define")
    func knownSequence() {
        var generator = Generator(seed: 42, stream: 7)
        let expected: [UInt64] = [
            0xAF12_5999_A2D8_76F5, 0xBD96_F119_40D1_56C5, 0xD80E_D2D8_770F_D612,
            0x5C89_9E4F_C018_1C6B,
        ]
        #expect((0..<4).map { _ in generator.next() } == expected)
    }

    @Test("seeds and streams give sequences of their own")
    func distinct() {
        let firsts = (UInt64(0)..<100).flatMap { seed in
            (UInt64(0)..<10).map { stream in
                var generator = Generator(seed: seed, stream: stream)
                return generator.next()
            }
        }
        #expect(Set(firsts).count == 1_000)
    }

    @Test("a copy goes on alike and apart")
    func copies() {
        var generator = Generator(seed: 1)
        _ = generator.next()
        var copy = generator
        #expect((0..<10).map { _ in generator.next() } == (0..<10).map { _ in copy.next() })
    }

    @Test("the unit is uniform, and never reaches its ends")
    func unit() {
        var generator = Generator(seed: 3)
        let values = (0..<20_000).map { _ in generator.unit() }
        #expect(values.allSatisfy { $0 > 0 && $0 < 1 })
        #expect(Fit.kolmogorov(values) { $0 } < Fit.kolmogorovLimit)
    }

    @Test("numbers below a bound are equally frequent", arguments: [2, 7, 100])
    func below(_ count: Int) {
        var generator = Generator(seed: 5)
        var seen = [Int](repeating: 0, count: count)
        for _ in 0..<20_000 { seen[generator.below(count)] += 1 }
        let expected = [Double](repeating: 20_000 / Double(count), count: count)
        #expect(Fit.chiSquare(seen, expected) < Fit.chiSquareLimit(freedom: count - 1))
    }
}
