import Glibc

/// Gauss's rule for integrals over −1…1 with 64 points: exact for polynomials up to degree 127.
enum GaussLegendre {
    /// Where to take the function's value, and what it counts.
    struct Point {
        let node: Double
        let weight: Double
    }

    /// The 64 points; their weights add up to 2.
    static let points = (0..<count).map(point)

    private static let count = 64

    /// The roots of the Legendre polynomial, by Newton's method from a guess close to each.
    private static func point(_ index: Int) -> Point {
        var node = cos(Double.pi * (Double(index) + 0.75) / (Double(count) + 0.5))
        for _ in 0..<8 {
            let (value, slope) = legendre(node)
            node -= value / slope
        }
        let slope = legendre(node).slope
        return Point(node: node, weight: 2 / ((1 - node * node) * slope * slope))
    }

    /// The Legendre polynomial of degree `count` and its derivative, by the three-term recurrence.
    private static func legendre(_ x: Double) -> (value: Double, slope: Double) {
        var previous = 1.0
        var value = x
        for degree in 2...count {
            let order = Double(degree)
            (previous, value) = (value, ((2 * order - 1) * x * value - (order - 1) * previous) / order)
        }
        return (value, Double(count) * (x * value - previous) / (x * x - 1))
    }
}
