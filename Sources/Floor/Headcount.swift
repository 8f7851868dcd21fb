/// How many agents of a group are in each state now, and how long they have spent there.
///
/// The times are the integral of the counts: one multiplication a change, whatever the group's size.
package struct Headcount: Hashable, Sendable {
    private var counts: SIMD16<Int32> = .zero
    private var spent = StateTimes()
    private var settled: Moment = .never

    package init() {}

    package subscript(state: AgentState) -> Int { Int(counts[Int(state.rawValue)]) }

    /// Agents at work, in whatever state.
    package var staffed: Int { AgentState.allCases.reduce(0) { $1.isStaffed ? $0 + self[$1] : $0 } }

    /// Agent-time in each state up to a moment.
    package func times(at moment: Moment) -> StateTimes {
        var copy = self
        copy.settle(moment)
        return copy.spent
    }

    /// One agent changes state; nil stands for "not of this group".
    mutating func move(from old: AgentState?, to new: AgentState?, at moment: Moment) {
        settle(moment)
        if let old { counts[Int(old.rawValue)] &-= 1 }
        if let new { counts[Int(new.rawValue)] &+= 1 }
    }

    private mutating func settle(_ moment: Moment) {
        if settled != .never {
            let passed = (moment - settled).clamped.microseconds
            spent.lanes &+= SIMD16<Int64>(truncatingIfNeeded: counts) &* passed
        }
        settled = max(settled, moment)
    }
}
