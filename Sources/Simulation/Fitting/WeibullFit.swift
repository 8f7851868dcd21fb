import Floor

/// Weibull patience by maximum likelihood, where most waits end before patience does.
///
/// With shape k and d hang-ups among all waits t, the likelihood is greatest where
/// 1/k = Σ tᵏ ln t / Σ tᵏ − (Σ over hang-ups ln t) / d, and then scaleᵏ = Σ tᵏ / d
/// (Lawless, Statistical Models and Methods for Lifetime Data, 5.2).
enum WeibullFit {
    /// The callers' patience; nil where nobody hung up.
    static func patience(ended: [Elapsed], censored: [Elapsed]) -> Distribution? {
        guard !ended.isEmpty else { return nil }
        let hangUps = ended.map { max(0.5, $0.inSeconds) }
        // Who was answered at once says nothing of patience.
        let waits = hangUps + censored.map(\.inSeconds).filter { $0 > 0 }
        let shape = shape(hangUps, waits)
        let sum = waits.reduce(0) { $0 + Transcendental.power($1, shape) }
        let scale = Transcendental.power(sum / Double(hangUps.count), 1 / shape)
        let mean = scale * Transcendental.exp(Transcendental.lnGamma(1 + 1 / shape))
        // Where hardly anybody hung up, nothing tells a day from a year.
        return .weibull(mean: min(mean, 86_400), shape: shape)
    }

    /// The shape, by bisection: the left side falls and the right side rises with it.
    private static func shape(_ hangUps: [Double], _ waits: [Double]) -> Double {
        guard hangUps.count >= 5 else { return 1 }
        let meanLog = hangUps.reduce(0) { $0 + Transcendental.ln($1) } / Double(hangUps.count)
        var (low, high) = (0.3, 3.0)
        for _ in 0..<40 {
            let middle = (low + high) / 2
            var (powers, weighted) = (0.0, 0.0)
            for wait in waits {
                let power = Transcendental.power(wait, middle)
                powers += power
                weighted += power * Transcendental.ln(wait)
            }
            if 1 / middle > weighted / powers - meanLog { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
