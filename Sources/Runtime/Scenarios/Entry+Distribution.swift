import Configuration
import Simulation

extension Entry {
    /// A share of a whole.
    func share() throws(Mistake) -> Double { try number(0...1) }

    /// How a length of time varies: a mean in seconds, of the shape that is usual there, or a shape by name.
    func distribution(from usual: Distribution) throws(Mistake) -> Distribution {
        guard isMapping else {
            let mean = try seconds(0...Self.longestMean)
            return mean > 0 ? usual.with(mean: mean) : .fixed(0)
        }
        let kinds = ["fixed", "exponential", "lognormal", "weibull", "gamma"]
        guard let (key, value) = try members().first, try members().count == 1 else {
            throw mistake("one kind of variation is wanted here", allowed: kinds.joined(separator: ", "))
        }
        switch try key.choice(kinds.map { ($0, $0) }) {
        case "fixed": return .fixed(try value.seconds(0...Self.longestMean))
        case "exponential": return .exponential(mean: try value.seconds(Self.shortestMean...Self.longestMean))
        case "lognormal": return try value.shaped("cv", 0...5) { .lognormal(mean: $0, cv: $1) }
        case "weibull": return try value.shaped("shape", 0.2...20) { .weibull(mean: $0, shape: $1) }
        default: return try value.shaped("shape", 0.05...10_000) { .gamma(mean: $0, shape: $1) }
        }
    }

    private static let shortestMean = 0.001
    private static let longestMean = 86_400.0

    private func shaped(
        _ word: String, _ bounds: ClosedRange<Double>, _ make: (Double, Double) -> Distribution
    ) throws(Mistake) -> Distribution {
        var (mean, shape): (Double?, Double?) = (nil, nil)
        let takeShape = { (value: Entry) throws(Mistake) in shape = try value.number(bounds) }
        let takeMean = { (value: Entry) throws(Mistake) in
            mean = try value.seconds(Self.shortestMean...Self.longestMean)
        }
        try take([("mean", takeMean), (word, takeShape)])
        guard let mean, let shape else { throw mistake("two figures are wanted here", allowed: "mean and \(word)") }
        return make(mean, shape)
    }
}
