import Glibc
import Simulation
import Testing

@Suite struct DistributionTests {
    @Test("logarithm and exponential agree with the C library to 14 digits")
    func transcendental() {
        for step in 1..<2_000 {
            let x = Double(step) * 0.37
            #expect((Transcendental.ln(x) - log(x)).magnitude <= 1e-14 * max(1, log(x).magnitude))
            let y = Double(step - 1_000) * 0.3
            #expect((Transcendental.exp(y) / exp(y) - 1).magnitude < 1e-13)
            #expect((Transcendental.lnGamma(x) - lgamma(x)).magnitude <= 1e-12 * max(1, lgamma(x).magnitude))
        }
        #expect(Transcendental.ln(1) == 0 && Transcendental.exp(0) == 1)
        #expect(Transcendental.exp(-1_000) == 0 && Transcendental.exp(1_000) == .infinity)
    }

    @Test("the normal quantile undoes the normal distribution")
    func quantile() {
        for step in 1..<1_000 {
            let p = Double(step) / 1_000
            #expect((0.5 * erfc(-NormalQuantile.value(p) / 2.0.squareRoot()) - p).magnitude < 1e-14)
        }
        for power in 1..<300 {
            let p = pow(10, -Double(power))
            #expect((0.5 * erfc(-NormalQuantile.value(p) / 2.0.squareRoot()) / p - 1).magnitude < 1e-10)
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var distribution: Distribution
        var cumulative: @Sendable (Double) -> Double
        var testDescription: String { "\(distribution)" }
    }

    static let cases = [
        Case(distribution: .exponential(mean: 90)) { 1 - exp(-$0 / 90) },
        Case(distribution: .lognormal(mean: 240, cv: 0.8)) { x in
            let variance = log(1.64)
            return 0.5 * erfc(-(log(x) - log(240) + variance / 2) / (2 * variance).squareRoot())
        },
        Case(distribution: .weibull(mean: 200, shape: 0.7)) { 1 - exp(-pow($0 / (200 / tgamma(1 + 1 / 0.7)), 0.7)) },
        Case(distribution: .weibull(mean: 60, shape: 2)) { 1 - exp(-pow($0 / (60 / tgamma(1.5)), 2)) },
        Case(distribution: .gamma(mean: 60, shape: 3)) { 1 - exp(-$0 / 20) * (1 + $0 / 20 + $0 * $0 / 800) },
        Case(distribution: .gamma(mean: 10, shape: 0.5)) { erf(($0 / 20).squareRoot()) },
    ]

    @Test("draws follow their distribution", arguments: cases)
    func fit(_ item: Case) {
        var generator = Generator(seed: 17)
        let sampler = Sampler(item.distribution)
        let sample = (0..<20_000).map { _ in sampler.draw(&generator) }
        #expect(Fit.kolmogorov(sample, item.cumulative) < Fit.kolmogorovLimit)
        let mean = sample.reduce(0, +) / Double(sample.count)
        #expect((mean / item.distribution.mean - 1).magnitude < 0.05)
        // A scaled distribution is another one, and the test tells them apart.
        let other = Sampler(item.distribution.scaled(by: 1.1))
        let apart = (0..<20_000).map { _ in other.draw(&generator) }
        #expect(Fit.kolmogorov(apart, item.cumulative) > Fit.kolmogorovLimit)
    }

    @Test("Poisson counts follow their distribution", arguments: [0.5, 4.0, 30.0])
    func poisson(_ mean: Double) {
        var generator = Generator(seed: 23)
        let limit = Int(mean + 4 * mean.squareRoot()) + 1
        var counts = [Int](repeating: 0, count: limit + 1)
        for _ in 0..<20_000 { counts[min(limit, generator.poisson(mean: mean))] += 1 }
        var expected = (0..<limit).map { 20_000 * exp(Double($0) * log(mean) - mean - lgamma(Double($0) + 1)) }
        expected.append(20_000 - expected.reduce(0, +))
        let frequent = expected.indices.filter { expected[$0] >= 1 }
        let statistic = Fit.chiSquare(frequent.map { counts[$0] }, frequent.map { expected[$0] })
        #expect(statistic < Fit.chiSquareLimit(freedom: frequent.count - 1))
    }

    @Test("geometric counts have their mean, and the chance of each further one is the same")
    func geometric() {
        var generator = Generator(seed: 29)
        var counts = [Int](repeating: 0, count: 9)
        for _ in 0..<20_000 { counts[min(8, generator.geometric(mean: 1.5))] += 1 }
        let more = 0.6
        var expected = (0..<8).map { 20_000 * (1 - more) * pow(more, Double($0)) }
        expected.append(20_000 * pow(more, 8))
        #expect(Fit.chiSquare(counts, expected) < Fit.chiSquareLimit(freedom: 8))
    }

    @Test("choices follow their weights, and nothing is chosen where all are zero")
    func choice() {
        var generator = Generator(seed: 31)
        var counts = [0, 0, 0, 0]
        for _ in 0..<20_000 { if let place = generator.choice([1, 0, 3, 6]) { counts[place] += 1 } }
        #expect(counts[1] == 0)
        #expect(
            Fit.chiSquare([counts[0], counts[2], counts[3]], [2_000, 6_000, 12_000]) < Fit.chiSquareLimit(freedom: 2))
        #expect(generator.choice([0.0, 0.0]) == nil)
    }
}
