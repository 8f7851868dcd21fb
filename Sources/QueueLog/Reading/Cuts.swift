/// Where a line ends and where its pipes stand, found eight bytes at a time (SWAR: SIMD within a register).
///
/// The first eight pipes are kept: five part the line, three the data fields that records are asked for from the
/// front. Fields from the back are short, and found from there.
struct Cuts {
    /// The line's first byte.
    let start: Int
    /// Its line feed, or the end of what was given.
    private(set) var end: Int
    /// How many pipes it has.
    private(set) var pipes = 0
    private var places = InlineArray<8, Int>(repeating: 0)

    /// - Parameters:
    ///   - base: with eight readable bytes behind `limit`.
    ///   - limit: where the bytes end that may be looked at.
    @inline(__always)
    init(_ base: UnsafeRawPointer, from start: Int, limit: Int) {
        self.start = start
        end = limit
        var offset = start
        while offset < limit {
            let word = base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let feeds = Self.matches(word, 0x0A0A_0A0A_0A0A_0A0A)
            var cuts = Self.matches(word, 0x7C7C_7C7C_7C7C_7C7C)
            if feeds != 0 {
                end = min(limit, offset &+ feeds.trailingZeroBitCount >> 3)
                cuts &= (feeds & (0 &- feeds)) &- 1
            }
            while cuts != 0 {
                let place = offset &+ cuts.trailingZeroBitCount >> 3
                if place >= limit { return }
                if pipes < 8 { places[pipes] = place }
                pipes &+= 1
                cuts &= cuts &- 1
            }
            if feeds != 0 { return }
            offset &+= 8
        }
    }

    /// The place of a pipe among the first eight.
    @inline(__always)
    subscript(pipe: Int) -> Int { places[pipe] }

    /// The top bit of every byte of a word that equals the pattern's.
    @inline(__always)
    private static func matches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        let difference = word ^ pattern
        return ~(((difference & low) &+ low) | difference | low)
    }
}
