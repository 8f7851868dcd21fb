/// A figure found by simulation, and how far to trust it.
package struct Estimate: Hashable, Sendable {
    /// The figure itself, in its own unit.
    package let value: Double
    /// Half the width of the interval that holds the true figure in 99 of 100 experiments.
    package let margin: Double

    /// Where the true figure lies, 99 times of 100.
    package var interval: ClosedRange<Double> { value - margin...value + margin }

    /// Where a share of calls lies. Batches that all show the same say nothing of how rare the rest is; then Wilson's score
    /// interval (1927) does, which is the narrower one everywhere else.
    ///
    /// - Parameter calls: how many were seen; nil where the share cannot but be what it is.
    package func interval(ofShareIn calls: Double?) -> ClosedRange<Double> {
        guard let calls, calls > 0 else { return min(1, max(0, value - margin))...min(1, value + margin) }
        let z = NormalQuantile.value(0.995)
        let middle = (value + z * z / (2 * calls)) / (1 + z * z / calls)
        let root = (value * (1 - value) / calls + z * z / (4 * calls * calls)).squareRoot()
        let half = z * root / (1 + z * z / calls)
        let low = min(middle - half, value - margin)
        let high = max(middle + half, value + margin)
        return min(1, max(0, low))...max(0, min(1, high))
    }

    private init(_ value: Double, _ margin: Double) {
        self.value = value
        self.margin = margin
    }

    /// The same in another unit.
    func scaled(by factor: Double) -> Estimate { Estimate(value * factor, margin * factor) }

    /// Batch means for a ratio: the quotient of two sums over all batches, its margin from how the batches scatter
    /// around it (Law, Simulation Modeling and Analysis, 9.5). Nil where there is nothing to divide by.
    init?(_ batches: [(part: Double, whole: Double)]) {
        let whole = batches.reduce(0) { $0 + $1.whole }
        guard whole > 0, batches.count > 1 else { return nil }
        let ratio = batches.reduce(0) { $0 + $1.part } / whole
        let squares = batches.reduce(0) { sum, batch in
            let residual = batch.part - ratio * batch.whole
            return sum + residual * residual
        }
        let count = Double(batches.count)
        value = ratio
        margin = Self.quantile(freedom: count - 1) * (squares * count / (count - 1)).squareRoot() / whole
    }

    /// Student's t at 99.5 %, from the normal quantile by Cornish and Fisher's expansion (Abramowitz and Stegun 26.7.5);
    /// good to three digits from ten degrees of freedom on.
    static func quantile(freedom: Double) -> Double {
        let x = NormalQuantile.value(0.995)
        let (x3, x5, x7) = (x * x * x, x * x * x * x * x, x * x * x * x * x * x * x)
        return x + (x3 + x) / (4 * freedom) + (5 * x5 + 16 * x3 + 3 * x) / (96 * freedom * freedom)
            + (3 * x7 + 19 * x5 + 17 * x3 - 15 * x) / (384 * freedom * freedom * freedom)
    }
}
