import Floor

/// Lognormal lengths of time by their mean and variance. Both are what the load on a floor hangs on, and logs are full of
/// calls of no seconds, which would pull a fit of the logarithms away from them.
enum Lengths {
    /// Nil where nothing was seen.
    static func fit(_ lengths: [Elapsed]) -> Distribution? {
        let count = Double(lengths.count)
        let mean = lengths.reduce(0) { $0 + $1.inSeconds } / max(1, count)
        guard mean > 0.001 else { return nil }
        let variance = lengths.reduce(0) { $0 + ($1.inSeconds - mean) * ($1.inSeconds - mean) } / count
        return .lognormal(mean: mean, cv: min(5, max(0.05, variance.squareRoot() / mean)))
    }
}
