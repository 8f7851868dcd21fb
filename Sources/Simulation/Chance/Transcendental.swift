/// Logarithm, exponential and their kin from the four basic operations alone.
///
/// C libraries differ in the last bit from machine to machine, and one bit is enough to make two simulations part.
/// These use only operations that IEEE 754 defines exactly; they are right to about 1 part in 10¹⁵.
package enum Transcendental {
    private static let ln2High = 0x1.62e42fefa38p-1
    private static let ln2Low = 0x1.ef35793c7673p-45
    /// Adding and subtracting it rounds to the nearest whole number.
    private static let rounder = 0x1.8p52

    /// The natural logarithm of a positive, finite number.
    @inline(__always)
    package static func ln(_ x: Double) -> Double {
        let bits = x.bitPattern
        var exponent = Int(bits >> 52) &- 1023
        var mantissa = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
        if mantissa > 1.4142135623730951 {
            mantissa *= 0.5
            exponent &+= 1
        }
        // ln m = 2 artanh s, with |s| < 0.172.
        let s = (mantissa - 1) / (mantissa + 1)
        let z = s * s
        var sum = 1.0 / 21
        sum = sum * z + 1.0 / 19
        sum = sum * z + 1.0 / 17
        sum = sum * z + 1.0 / 15
        sum = sum * z + 1.0 / 13
        sum = sum * z + 1.0 / 11
        sum = sum * z + 1.0 / 9
        sum = sum * z + 1.0 / 7
        sum = sum * z + 1.0 / 5
        sum = sum * z + 1.0 / 3
        let fraction = 2 * s + 2 * s * z * sum
        return Double(exponent) * ln2High + (fraction + Double(exponent) * ln2Low)
    }

    /// e to the power of x; 0 and infinity where the result is beyond normal numbers.
    @inline(__always)
    package static func exp(_ x: Double) -> Double {
        if x > 709 { return .infinity }
        if x < -708 { return 0 }
        let turns = (x * 1.4426950408889634 + rounder) - rounder
        let r = (x - turns * ln2High) - turns * ln2Low
        var sum = 1.0 / 6_227_020_800
        sum = sum * r + 1.0 / 479_001_600
        sum = sum * r + 1.0 / 39_916_800
        sum = sum * r + 1.0 / 3_628_800
        sum = sum * r + 1.0 / 362_880
        sum = sum * r + 1.0 / 40_320
        sum = sum * r + 1.0 / 5_040
        sum = sum * r + 1.0 / 720
        sum = sum * r + 1.0 / 120
        sum = sum * r + 1.0 / 24
        sum = sum * r + 1.0 / 6
        sum = sum * r + 0.5
        sum = sum * r + 1
        sum = sum * r + 1
        return sum * Double(bitPattern: UInt64(1023 &+ Int(turns)) << 52)
    }

    /// A positive number to a power.
    @inline(__always)
    package static func power(_ x: Double, _ y: Double) -> Double { exp(y * ln(x)) }

    /// The logarithm of Γ(x), x > 0: Stirling's series from x ≥ 10 on, reached by Γ(x) = Γ(x + 1) / x.
    package static func lnGamma(_ x: Double) -> Double {
        var (x, product) = (x, 1.0)
        while x < 10 {
            product *= x
            x += 1
        }
        let z = 1 / (x * x)
        let series = (1.0 / 12 - z * (1.0 / 360 - z * (1.0 / 1260 - z * (1.0 / 1680 - z / 1188)))) / x
        return (x - 0.5) * ln(x) - x + 0.9189385332046727 + series - ln(product)
    }
}
