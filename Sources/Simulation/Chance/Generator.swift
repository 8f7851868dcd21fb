/// A source of random bits: xoshiro256++ (Blackman and Vigna, 2019), its state filled by SplitMix64.
///
/// Integer arithmetic only, so the same seed gives the same sequence on every machine. A value: a copy goes on
/// where the original stood, independently of it.
package struct Generator: RandomNumberGenerator, Hashable, Sendable {
    private var a: UInt64
    private var b: UInt64
    private var c: UInt64
    private var d: UInt64

    /// - Parameters:
    ///   - seed: any number.
    ///   - stream: tells apart generators that share a seed; their sequences have nothing to do with each other.
    package init(seed: UInt64, stream: UInt64 = 0) {
        var split = SplitMix64(state: SplitMix64(state: stream).mixed ^ seed)
        (a, b, c, d) = (split.next(), split.next(), split.next(), split.next())
    }

    /// The next 64 bits.
    @inline(__always)
    package mutating func next() -> UInt64 {
        let result = Self.rotated(a &+ d, 23) &+ a
        let t = b << 17
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= t
        d = Self.rotated(d, 45)
        return result
    }

    @inline(__always)
    private static func rotated(_ x: UInt64, _ bits: UInt64) -> UInt64 { x << bits | x >> (64 &- bits) }

    /// Uniform in the open interval (0, 1), in steps of 2⁻⁵³; neither end occurs, so logarithms are safe.
    @inline(__always)
    package mutating func unit() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }

    /// True with the given probability, 0–1.
    @inline(__always)
    package mutating func chance(_ probability: Double) -> Bool { probability > 0 && unit() < probability }

    /// Uniform among `0..<count`; `count` must be positive. By multiplication (Lemire), whose bias is below 2⁻³².
    @inline(__always)
    package mutating func below(_ count: Int) -> Int { Int(((next() >> 32) &* UInt64(count)) >> 32) }
}

/// The generator that fills other generators' states (Steele, Lea and Flood, 2014).
private struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return mixed
    }

    var mixed: UInt64 {
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
