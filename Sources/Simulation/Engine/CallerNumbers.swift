import Floor

/// Telephone numbers that belong to nobody: North America's 555-0100 to 555-0199 in every area code, which are set aside
/// for fiction, and after these the unused country code 999.
enum CallerNumbers {
    private static let fictional = 80_000

    /// The number of a caller; different callers have different numbers.
    static func caller(_ index: Int) -> Caller {
        if index < fictional {
            // Neighbours in time are no neighbours in number: 30 011 has no factor in common with 80 000.
            let mixed = index &* 30_011 % fictional
            return Caller(packed: packed(1, 200 + mixed / 100, 3, 5_550_100 + mixed % 100, 7))
        }
        return Caller(packed: packed(999, index, 9, 0, 0))
    }

    /// A prefix and two numbers of fixed width, in the packing of `Caller`.
    private static func packed(_ prefix: Int, _ middle: Int, _ middleWidth: Int, _ tail: Int, _ width: Int) -> UInt64 {
        digits(tail, width)
            | (digits(middle, middleWidth) | digits(prefix, prefix > 9 ? 3 : 1) << UInt64(4 * middleWidth))
            << UInt64(4 * width)
    }

    private static func digits(_ number: Int, _ width: Int) -> UInt64 {
        var (rest, packed) = (UInt64(number), UInt64(0))
        for place in 0..<width {
            packed |= (rest % 10 + 1) << UInt64(4 * place)
            rest /= 10
        }
        return packed
    }
}
