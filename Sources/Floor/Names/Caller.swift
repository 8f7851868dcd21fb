/// A caller's number, packed into eight bytes: up to 15 of `0-9 * # +`.
///
/// Numbers are the bulk of what a log holds and E.164 allows 15 digits, so packing them needs no table.
/// What does not fit (a name, an address) is kept in the register and stands here as an index.
package struct Caller: Hashable, Sendable {
    package var packed: UInt64

    package static let unknown = Caller(packed: 0)
    private static let alphabet: [Character] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "+"]

    package init(packed: UInt64) { self.packed = packed }

    /// A caller whose text is the register's entry `index`.
    package init(registered index: Int) { packed = 0xF << 60 | UInt64(UInt32(truncatingIfNeeded: index)) }

    /// Packs the bytes of a number; nil where they are no such number.
    package init?(digits bytes: UnsafeRawBufferPointer) {
        guard bytes.count <= 15 else { return nil }
        var packed: UInt64 = 0
        for byte in bytes {
            let code: UInt64
            switch byte {
            case 0x30...0x39: code = UInt64(byte &- 0x30) &+ 1
            case 0x2A: code = 11
            case 0x23: code = 12
            case 0x2B: code = 13
            default: return nil
            }
            packed = packed << 4 | code
        }
        self.packed = packed
    }

    /// The register's entry that holds the text, where the caller is not a plain number.
    package var registeredIndex: Int? { packed >> 60 == 0xF ? Int(packed & 0xFFFF_FFFF) : nil }

    /// The number as text; nil where there is none or the register holds it.
    package var number: String? {
        guard packed != 0, registeredIndex == nil else { return nil }
        var digits: [Character] = []
        var rest = packed
        while rest != 0 {
            let place = Int(rest & 0xF) - 1
            if Self.alphabet.indices.contains(place) { digits.append(Self.alphabet[place]) }
            rest >>= 4
        }
        return String(digits.reversed())
    }
}
