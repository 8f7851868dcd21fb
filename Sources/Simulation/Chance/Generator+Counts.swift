/// Whole numbers by chance.
extension Generator {
    /// A Poisson count, by counting exponential gaps; large means are taken in parts, as sums of Poissons are Poisson.
    package mutating func poisson(mean: Double) -> Int {
        guard mean > 0 else { return 0 }
        var (rest, count) = (mean, 0)
        while rest > 0 {
            let part = min(rest, 500)
            rest -= part
            let limit = Transcendental.exp(-part)
            var product = unit()
            while product > limit {
                count += 1
                product *= unit()
            }
        }
        return count
    }

    /// A count from 0 with the given mean, each further one as likely as the one before.
    package mutating func geometric(mean: Double) -> Int {
        guard mean > 0 else { return 0 }
        return Int(Transcendental.ln(unit()) / Transcendental.ln(mean / (1 + mean)))
    }

    /// A place in a list of weights, with the chance of its weight; nil where all are zero.
    package mutating func choice(_ weights: some Collection<Double>) -> Int? {
        var rest = unit() * weights.reduce(0, +)
        for (place, weight) in weights.enumerated() where weight > 0 {
            rest -= weight
            if rest < 0 { return place }
        }
        return nil
    }
}
