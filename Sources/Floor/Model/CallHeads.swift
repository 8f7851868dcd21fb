/// Where each live call's chain of visits begins: open addressing, so that finding costs no allocation.
struct CallHeads: Hashable, Sendable {
    private struct Slot: Hashable, Sendable {
        var call: Int32 = -1
        var head: Int32 = -1
    }

    private var slots = [Slot](repeating: Slot(), count: 64)
    private var count = 0

    /// The first visit of a call, or -1.
    subscript(call: CallID) -> Int32 {
        guard call != .unknown else { return -1 }
        var place = home(call.index)
        while slots[place].call >= 0 {
            if slots[place].call == call.index { return slots[place].head }
            place = (place &+ 1) & (slots.count &- 1)
        }
        return -1
    }

    /// Notes where the chain begins; -1 forgets the call.
    mutating func set(_ call: CallID, to head: Int32) {
        guard call != .unknown else { return }
        var place = home(call.index)
        while slots[place].call >= 0, slots[place].call != call.index { place = (place &+ 1) & (slots.count &- 1) }
        if slots[place].call < 0 {
            guard head >= 0 else { return }
            slots[place] = Slot(call: call.index, head: head)
            count += 1
            if count * 2 > slots.count { grow() }
        } else if head >= 0 {
            slots[place].head = head
        } else {
            vacate(place)
        }
    }

    private func home(_ call: Int32) -> Int {
        Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: call)) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count &- 1)
    }

    /// Empties a slot and moves up what was displaced by it.
    private mutating func vacate(_ start: Int) {
        let mask = slots.count &- 1
        var hole = start
        var place = (start &+ 1) & mask
        while slots[place].call >= 0 {
            let distance = (place &- home(slots[place].call)) & mask
            if distance >= (place &- hole) & mask {
                slots[hole] = slots[place]
                hole = place
            }
            place = (place &+ 1) & mask
        }
        slots[hole] = Slot()
        count -= 1
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        count = 0
        for slot in old where slot.call >= 0 { set(CallID(Int(slot.call)), to: slot.head) }
    }
}
