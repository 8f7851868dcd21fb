/// Turns short byte strings into small numbers: open addressing, the first 16 bytes kept inline.
///
/// The lookup of a known string touches one slot and allocates nothing.
package struct Interner: Sendable {
    private struct Slot: Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var length: Int32 = -1
        var index: Int32 = 0
        var tail: Int32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 256)
    /// What lies beyond the first 16 bytes of long strings.
    private var tails: [UInt8] = []
    /// How many different strings were met.
    package private(set) var count = 0

    /// Bytes that must be readable from a string's start, whatever its length.
    package static let reach = 16

    package init() {}

    /// The number of a string, new or known. `count` tells which: it has grown for a new one.
    ///
    /// - Parameter bytes: with `reach` readable bytes from their start.
    @inline(__always)
    package mutating func index(of bytes: UnsafeRawBufferPointer) -> Int {
        let (low, high) = Self.key(bytes)
        var place = home(low, high, bytes.count)
        while slots[place].length >= 0 {
            if matches(slots[place], low, high, bytes) { return Int(slots[place].index) }
            place = (place &+ 1) & (slots.count &- 1)
        }
        return add(low, high, bytes, at: place)
    }

    /// The number of a string, or nil where it was never met.
    package func knownIndex(of bytes: UnsafeRawBufferPointer) -> Int? {
        let (low, high) = Self.key(bytes)
        var place = home(low, high, bytes.count)
        while slots[place].length >= 0 {
            if matches(slots[place], low, high, bytes) { return Int(slots[place].index) }
            place = (place &+ 1) & (slots.count &- 1)
        }
        return nil
    }

    /// The number of a text, new or known.
    package mutating func index(of text: String) -> Int { Self.padded(text) { index(of: $0) } }

    /// Hands out a text's bytes with the reach that lookups need.
    package static func padded<Result>(_ text: String, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        var bytes = Array(text.utf8)
        let count = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: reach))
        return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }

    @inline(__always)
    private static func key(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
        guard let start = bytes.baseAddress else { return (0, 0) }
        let low = start.loadUnaligned(as: UInt64.self)
        if bytes.count < 8 { return (low & ((1 << UInt64(bytes.count &* 8)) &- 1), 0) }
        if bytes.count == 8 { return (low, 0) }
        let high = start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        return (low, bytes.count < 16 ? high & ((1 << UInt64((bytes.count &- 8) &* 8)) &- 1) : high)
    }

    @inline(__always)
    private func home(_ low: UInt64, _ high: UInt64, _ length: Int) -> Int {
        let mixed =
            (low ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15 ^ (high &* 0xC2B2_AE3D_27D4_EB4F)
        return Int(truncatingIfNeeded: mixed >> 40) & (slots.count &- 1)
    }

    @inline(__always)
    private func matches(_ slot: Slot, _ low: UInt64, _ high: UInt64, _ bytes: UnsafeRawBufferPointer) -> Bool {
        slot.low == low && slot.high == high && slot.length == Int32(truncatingIfNeeded: bytes.count)
            && (bytes.count <= 16 || tailMatches(slot, bytes))
    }

    private func tailMatches(_ slot: Slot, _ bytes: UnsafeRawBufferPointer) -> Bool {
        tails[Int(slot.tail)..<Int(slot.tail) + bytes.count - 16].elementsEqual(bytes[16...])
    }

    @inline(never)
    private mutating func add(_ low: UInt64, _ high: UInt64, _ bytes: UnsafeRawBufferPointer, at place: Int) -> Int {
        let index = count
        var slot = Slot(low: low, high: high, length: Int32(bytes.count), index: Int32(index), tail: Int32(tails.count))
        if bytes.count > 16 { tails.append(contentsOf: bytes[16...]) } else { slot.tail = 0 }
        slots[place] = slot
        count += 1
        if count * 2 > slots.count { grow() }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 4)
        for slot in old where slot.length >= 0 {
            var place = home(slot.low, slot.high, Int(slot.length))
            while slots[place].length >= 0 { place = (place &+ 1) & (slots.count &- 1) }
            slots[place] = slot
        }
    }
}
