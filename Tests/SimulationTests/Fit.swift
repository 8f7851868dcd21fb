/// Goodness of fit.
enum Fit {
    /// Kolmogorov and Smirnov's statistic: the largest distance between the sample's distribution and the theory's,
    /// times the root of the sample's size.
    static func kolmogorov(_ sample: [Double], _ distribution: (Double) -> Double) -> Double {
        let count = Double(sample.count)
        let distance = sample.sorted().enumerated().map { place, value in
            let theory = distribution(value)
            return max((Double(place + 1) / count - theory).magnitude, (theory - Double(place) / count).magnitude)
        }.max()
        return (distance ?? 0) * count.squareRoot()
    }

    /// What the statistic exceeds by chance in one of 1,000 samples.
    static let kolmogorovLimit = 1.95

    static func chiSquare(_ counts: [Int], _ expected: [Double]) -> Double {
        zip(counts, expected).reduce(0) { sum, pair in
            let distance = Double(pair.0) - pair.1
            return sum + distance * distance / pair.1
        }
    }

    /// What chi-square exceeds by chance in one of 1,000 samples, by Wilson and Hilferty's approximation.
    static func chiSquareLimit(freedom: Int) -> Double {
        let nines = 2 / (9 * Double(freedom))
        let root = 1 - nines + 3.09 * nines.squareRoot()
        return Double(freedom) * root * root * root
    }
}
