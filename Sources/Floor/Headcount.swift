/// How many agents of a group are in each state now, and how long they have spent there.
///
/// Time in a state is what those who left it have spent there, plus the present of those in it: entering takes the
/// moment off the balance, leaving puts it on. A change touches two lanes, whatever the group's size.
package struct Headcount: Hashable, Sendable {
    private var counts: SIMD16<Int32> = .zero
    private var balance = StateTimes()

    package init() {}

    package subscript(state: AgentState) -> Int { Int(counts[Int(state.rawValue)]) }

    /// Agents at work, in whatever state.
    package var staffed: Int { AgentState.allCases.reduce(0) { $1.isStaffed ? $0 + self[$1] : $0 } }

    /// Agent-time in each state up to a moment, which must not lie before the last change.
    package func times(at moment: Moment) -> StateTimes {
        var times = balance
        times.lanes &+= SIMD16<Int64>(truncatingIfNeeded: counts) &* moment.microseconds
        return times
    }

    /// One agent changes state; nil stands for "not of this group". Moments must not go back.
    mutating func move(from old: AgentState?, to new: AgentState?, at moment: Moment) {
        if let old {
            counts[Int(old.rawValue)] &-= 1
            balance.lanes[Int(old.rawValue)] &+= moment.microseconds
        }
        if let new {
            counts[Int(new.rawValue)] &+= 1
            balance.lanes[Int(new.rawValue)] &-= moment.microseconds
        }
    }
}
