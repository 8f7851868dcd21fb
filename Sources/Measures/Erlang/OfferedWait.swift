import Glibc

/// Integrals over the time a caller would have to wait, in units of the mean patience, weighted by the probability
/// that the caller is still there: of g(t) = exp(y·(1 − e^−t) − (c+1)·t), y arrivals and c answers in one patience.
///
/// g has one peak and falls off on both sides at least as fast as a bell, so Gauss's rule between the peak and the
/// points where nothing is left gives them to about thirteen digits. All are relative to the height of the peak;
/// `discount` is the one over that height.
struct OfferedWait {
    /// ∫ g: calls that wait and are answered.
    private(set) var answered = 0.0
    /// ∫ g up to the threshold: calls that wait and are answered in time.
    private(set) var answeredInTime = 0.0
    /// ∫ t·g: the time that calls wait until they are answered.
    private(set) var waited = 0.0
    /// One over the height of the peak; 0 when the height is beyond all numbers.
    let discount: Double

    private let peak: Double
    private let curvature: Double
    private let slope: Double

    /// The peak is at ln(y/(c+1)), or at 0 when calls come in slower than they are answered.
    /// - Parameters:
    ///   - arrivals: y.
    ///   - answers: c.
    ///   - threshold: the service level's threshold, in mean patiences.
    init(arrivals: Double, answers: Double, threshold: Double) {
        let decay = answers + 1
        let overload = arrivals - decay
        let isOverloaded = overload > 0
        peak = isOverloaded ? log1p(overload / decay) : 0
        discount = isOverloaded ? exp(decay * peak - overload) : 1
        curvature = min(arrivals, decay)
        slope = decay - curvature
        integrate(decay: decay, upTo: threshold - peak)
    }

    private mutating func integrate(decay: Double, upTo threshold: Double) {
        let left = -min(peak, leftReach(decay: decay))
        let right = rightReach(decay: decay)
        add(from: left, to: min(0, threshold), isInTime: true)
        add(from: max(left, min(0, threshold)), to: 0, isInTime: false)
        add(from: 0, to: min(right, threshold), isInTime: true)
        add(from: max(0, min(right, threshold)), to: right, isInTime: false)
    }

    /// Adds the stretch between two distances from the peak; nothing when it is empty.
    private mutating func add(from start: Double, to end: Double, isInTime: Bool) {
        guard start < end else { return }
        let middle = (start + end) / 2
        let half = (end - start) / 2
        for point in GaussLegendre.points {
            let distance = middle + half * point.node
            let part = half * point.weight * height(at: distance)
            answered += part
            if isInTime { answeredInTime += part }
            waited += part * (peak + distance)
        }
    }

    /// g at a distance from the peak, relative to the peak.
    private func height(at distance: Double) -> Double {
        exp(-curvature * Self.sag(distance) - slope * distance)
    }

    /// d − 1 + e^−d, by its series where the difference would lose digits.
    private static func sag(_ distance: Double) -> Double {
        guard abs(distance) < 0.02 else { return expm1(-distance) + distance }
        let series = 1 - distance / 3 * (1 - distance / 4 * (1 - distance / 5 * (1 - distance / 6)))
        return distance * distance / 2 * series
    }

    /// How many times e the height must have fallen by for the rest not to count.
    private static let depth = 42.0

    /// Where g has fallen by the depth before the peak: from e^d − 1 − d ≥ d²/2, and at 3.9 in any case.
    private func leftReach(decay: Double) -> Double {
        min(3.9, (2 * Self.depth / decay).squareRoot())
    }

    /// Where g has fallen by the depth after the peak: from d − 1 + e^−d ≥ d²/(2 + d).
    private func rightReach(decay: Double) -> Double {
        let middle = Self.depth - 2 * slope
        let root = (middle * middle + 8 * Self.depth * decay).squareRoot()
        return middle > 0 ? (root + middle) / (2 * decay) : 4 * Self.depth / (root - middle)
    }
}
