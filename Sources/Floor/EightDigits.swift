/// Reads eight decimal digits in a word at once (SWAR; the method of D. Lemire's "Number parsing at a gigabyte per
/// second", 2021): neighbours are joined to pairs, pairs to fours, fours to eight.
///
/// - Parameter word: eight bytes as they stand in memory, the first in the lowest byte.
/// - Returns: the number, or nil where a byte is no digit.
@inlinable
@inline(__always)
package func eightDigits(_ word: UInt64) -> UInt64? {
    let high: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
    let zeros: UInt64 = 0x3030_3030_3030_3030
    guard word & high == zeros, (word &+ 0x0606_0606_0606_0606) & high == zeros else { return nil }
    let pairs = ((word & 0x0F0F_0F0F_0F0F_0F0F) &* 2_561) >> 8
    let fours = ((pairs & 0x00FF_00FF_00FF_00FF) &* 6_553_601) >> 16
    return ((fours & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) >> 32
}
