/// Knows every call by its id, and when it last entered which queue.
///
/// Ids of the usual form `seconds.number` are packed into eight bytes, exactly; others are interned. A call that has not
/// entered a queue for three days is forgotten when the table would have to grow beyond a million calls, so that
/// memory is bounded by the traffic of days and not by the length of the log.
package struct CallDirectory: Sendable {
    private struct Slot: Sendable {
        var key: UInt64 = 0
        var last: Moment = .never
        var call: Int32 = 0
        var queue: Int32 = -1
    }

    private var slots = [Slot](repeating: Slot(), count: 1024)
    private var count = 0
    private var issued = 0
    private var oddIDs = Interner()
    /// For the few calls that were in several queues: when each was last entered.
    private var entriesElsewhere: [Int32: [QueueID: Moment]] = [:]

    private static let memory = Elapsed.hours(72)
    private static let roomy = 1 << 20

    package init() {}

    /// A call that enters a queue: its number, and when it last entered any queue and this one.
    package struct Arrival {
        package var call: CallID
        package var lastEntry: Moment
        package var lastEntryHere: Moment
    }

    /// Notes that a call enters a queue.
    ///
    /// - Parameter id: with the interner's reach of readable bytes.
    package mutating func enter(_ id: UnsafeRawBufferPointer, _ queue: QueueID, at moment: Moment) -> Arrival {
        let key = Self.packed(id) ?? UInt64(oddIDs.index(of: id) + 1)
        let place = place(of: key)
        if slots[place].key == 0 {
            slots[place] = Slot(key: key, last: moment, call: Int32(truncatingIfNeeded: issued), queue: queue.index)
            let arrival = Arrival(call: CallID(issued), lastEntry: .never, lastEntryHere: .never)
            issued += 1
            count += 1
            if count * 3 > slots.count * 2 { makeRoom(at: moment) }
            return arrival
        }
        return reenter(place, queue, at: moment)
    }

    private mutating func reenter(_ place: Int, _ queue: QueueID, at moment: Moment) -> Arrival {
        let slot = slots[place]
        let here = slot.queue == queue.index ? slot.last : entriesElsewhere[slot.call]?[queue] ?? .never
        if slot.queue != queue.index {
            entriesElsewhere[slot.call, default: [:]][QueueID(Int(slot.queue))] = slot.last
        }
        slots[place].last = moment
        slots[place].queue = queue.index
        return Arrival(call: CallID(Int(slot.call)), lastEntry: slot.last, lastEntryHere: here)
    }

    /// The number of a call, or `.unknown` where it never entered a queue.
    @inline(__always)
    package func call(_ id: UnsafeRawBufferPointer) -> CallID {
        guard let key = Self.packed(id) ?? oddIDs.knownIndex(of: id).map({ UInt64($0 + 1) }) else { return .unknown }
        let slot = slots[place(of: key)]
        return slot.key == 0 ? .unknown : CallID(Int(slot.call))
    }

    /// `seconds.number` in 63 bits with the top bit set; nil for any other form.
    @inline(__always)
    private static func packed(_ id: UnsafeRawBufferPointer) -> UInt64? { packedUsual(id) ?? packedSlowly(id) }

    /// Ten digits, a dot, and up to eight digits, as every id has looked since 2001.
    @inline(__always)
    private static func packedUsual(_ id: UnsafeRawBufferPointer) -> UInt64? {
        let digits = id.count &- 11
        guard digits > 0, digits <= 8, let start = id.baseAddress, id[10] == 0x2E, id[0] != 0x30,
            id[11] != 0x30 || digits == 1
        else { return nil }
        // The last eight bytes hold the number's digits; what stands before them counts as zeros.
        let unused = UInt64(64 &- digits &* 8)
        let tail = start.loadUnaligned(fromByteOffset: id.count &- 8, as: UInt64.self)
        let padded = ((tail >> unused) << unused) | (0x3030_3030_3030_3030 & ~(~0 << unused))
        let (ten, one) = (id[8] &- 0x30, id[9] &- 0x30)
        guard let eight = eightDigits(start.loadUnaligned(as: UInt64.self)), ten <= 9, one <= 9,
            let number = eightDigits(padded)
        else { return nil }
        return 1 << 63 | (eight &* 100 &+ UInt64(ten) &* 10 &+ UInt64(one)) << 29 | number
    }

    private static func packedSlowly(_ id: UnsafeRawBufferPointer) -> UInt64? {
        var parts: (UInt64, UInt64) = (0, 0)
        var dot = -1
        for index in 0..<id.count {
            let digit = id[index] &- 0x30
            if digit <= 9 {
                if parts.1 == 0 && index > dot &+ 1 && id[dot &+ 1] == 0x30 { return nil }  // A leading zero.
                parts.1 = parts.1 &* 10 &+ UInt64(digit)
                if parts.1 >= 1 << 34 { return nil }
            } else if id[index] == 0x2E && dot < 0 && index > 0 {
                parts = (parts.1, 0)
                dot = index
            } else {
                return nil
            }
        }
        guard dot > 0, dot < id.count - 1, parts.1 < 1 << 29 else { return nil }
        return 1 << 63 | parts.0 << 29 | parts.1
    }

    @inline(__always)
    private func place(of key: UInt64) -> Int {
        let mask = slots.count &- 1
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[place].key != 0 && slots[place].key != key { place = (place &+ 1) & mask }
        return place
    }

    private mutating func makeRoom(at moment: Moment) {
        let old = slots
        let horizon = old.count >= Self.roomy ? moment - Self.memory : .never
        let kept = old.count { $0.key != 0 && $0.last >= horizon }
        slots = [Slot](repeating: Slot(), count: kept * 3 > old.count ? old.count * 2 : old.count)
        count = 0
        for slot in old where slot.key != 0 {
            guard slot.last >= horizon else {
                entriesElsewhere[slot.call] = nil
                continue
            }
            slots[place(of: slot.key)] = slot
            count += 1
        }
    }
}
