/// When each caller last entered a queue, for telling who calls again.
package struct CallerDirectory: Sendable {
    private struct Slot: Sendable {
        var caller: UInt64 = 0
        var last: Moment = .never
    }

    private var slots = [Slot](repeating: Slot(), count: 1024)
    private var count = 0

    package init() {}

    /// When the caller last entered; notes that he enters now. `.never` for the first time and for unknown callers.
    package mutating func enter(_ caller: Caller, at moment: Moment) -> Moment {
        guard caller != .unknown else { return .never }
        let place = place(of: caller.packed)
        let last = slots[place].last
        if slots[place].caller == 0 {
            slots[place].caller = caller.packed
            count += 1
        }
        slots[place].last = moment
        if count * 3 > slots.count * 2 { grow() }
        return last
    }

    private func place(of caller: UInt64) -> Int {
        let mask = slots.count &- 1
        var place = Int(truncatingIfNeeded: (caller &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[place].caller != 0 && slots[place].caller != caller { place = (place &+ 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.caller != 0 { slots[place(of: slot.caller)] = slot }
    }
}
