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
    package func scaled(by factor: Double) -> Distribution { with(mean: mean * factor) }

    /// The same shape around another mean, in seconds.
    package func with(mean: Double) -> Distribution {
        switch self {
        case .fixed: .fixed(mean)
        case .exponential: .exponential(mean: mean)
        case .lognormal(_, let cv): .lognormal(mean: mean, cv: cv)
        case .weibull(_, let shape): .weibull(mean: mean, shape: shape)
        case .gamma(_, let shape): .gamma(mean: mean, shape: shape)
        }
    }
}
