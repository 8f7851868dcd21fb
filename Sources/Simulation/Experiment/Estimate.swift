/// A figure found by simulation, and how far to trust it.
package struct Estimate: Hashable, Sendable {
    /// The figure itself, in its own unit.
    package let value: Double
    /// Half the width of the interval that holds the true figure in 99 of 100 experiments.
    package let margin: Double

    /// Where the true figure lies, 99 times of 100.
    package var interval: ClosedRange<Double> { value - margin...value + margin }

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
