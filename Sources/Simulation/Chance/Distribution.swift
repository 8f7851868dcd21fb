/// How a length of time varies, in seconds, by figures that a supervisor can measure.
package enum Distribution: Hashable, Sendable {
    case fixed(Double)
    case exponential(mean: Double)
    /// `cv` is the standard deviation divided by the mean. What talk times are (Brown et al., 2005).
    case lognormal(mean: Double, cv: Double)
    /// A shape below 1 has the impatient leave early and the patient stay.
    case weibull(mean: Double, shape: Double)
    case gamma(mean: Double, shape: Double)

    /// The expected length in seconds.
    package var mean: Double {
        switch self {
        case .fixed(let mean), .exponential(let mean), .lognormal(let mean, _), .weibull(let mean, _),
            .gamma(let mean, _):
            mean
        }
    }

    /// The same shape, longer or shorter.
    package func scaled(by factor: Double) -> Distribution {
        switch self {
        case .fixed(let mean): .fixed(mean * factor)
        case .exponential(let mean): .exponential(mean: mean * factor)
        case .lognormal(let mean, let cv): .lognormal(mean: mean * factor, cv: cv)
        case .weibull(let mean, let shape): .weibull(mean: mean * factor, shape: shape)
        case .gamma(let mean, let shape): .gamma(mean: mean * factor, shape: shape)
        }
    }
}
