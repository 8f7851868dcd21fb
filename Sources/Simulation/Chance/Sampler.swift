/// A distribution made ready for drawing: two numbers, and no table.
package struct Sampler: Hashable, Sendable {
    private enum Kind: UInt8, Sendable { case fixed, exponential, lognormal, weibull, gamma }

    private let kind: Kind
    private let a: Double
    private let b: Double

    private init(_ kind: Kind, _ a: Double, _ b: Double = 0) {
        self.kind = kind
        self.a = a
        self.b = b
    }

    /// Makes a distribution ready.
    package init(_ distribution: Distribution) {
        switch distribution {
        case .fixed(let seconds):
            self.init(.fixed, seconds)
        case .exponential(let mean):
            self.init(.exponential, mean)
        case .lognormal(let mean, let cv):
            let variance = Transcendental.ln(1 + cv * cv)
            self.init(.lognormal, Transcendental.ln(mean) - variance / 2, variance.squareRoot())
        case .weibull(let mean, let shape):
            self.init(.weibull, mean / Transcendental.exp(Transcendental.lnGamma(1 + 1 / shape)), 1 / shape)
        case .gamma(let mean, let shape):
            self.init(.gamma, mean / shape, shape)
        }
    }

    /// Whether every draw is zero, so that what it stands for never happens.
    package var isZero: Bool { kind == .fixed && a == 0 }

    /// One length, in seconds.
    @inline(__always)
    package func draw(_ generator: inout Generator) -> Double {
        switch kind {
        case .fixed: a
        case .exponential: -a * Transcendental.ln(generator.unit())
        case .lognormal: Transcendental.exp(a + b * NormalQuantile.value(generator.unit()))
        case .weibull: a * Transcendental.power(-Transcendental.ln(generator.unit()), b)
        case .gamma: a * Self.gamma(b, &generator)
        }
    }

    /// Standard gamma by Marsaglia and Tsang's method (2000); shapes below 1 by Γ(k) = Γ(k + 1) · U^(1/k).
    private static func gamma(_ shape: Double, _ generator: inout Generator) -> Double {
        if shape < 1 {
            return gamma(shape + 1, &generator) * Transcendental.power(generator.unit(), 1 / shape)
        }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = NormalQuantile.value(generator.unit())
            let root = 1 + c * x
            guard root > 0 else { continue }
            let v = root * root * root
            if Transcendental.ln(generator.unit()) < 0.5 * x * x + d - d * v + d * Transcendental.ln(v) { return d * v }
        }
    }
}
