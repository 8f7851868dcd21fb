/// Time spent in each agent state, all agents of a group together.
package struct StateTimes: Hashable, Sendable {
    package var lanes: SIMD16<Int64> = .zero

    package init() {}

    package subscript(state: AgentState) -> Elapsed { Elapsed(microseconds: lanes[Int(state.rawValue)]) }

    /// Adds a stretch of one state.
    package mutating func add(_ elapsed: Elapsed, in state: AgentState) {
        lanes[Int(state.rawValue)] &+= elapsed.clamped.microseconds
    }

    /// Logged in, in whatever state.
    package var staffed: Elapsed { sum { $0.isStaffed } }
    /// On calls, on hold and in wrap-up.
    package var handling: Elapsed { sum { $0.isHandling } }

    private func sum(where counts: (AgentState) -> Bool) -> Elapsed {
        AgentState.allCases.reduce(.zero) { counts($1) ? $0 + self[$1] : $0 }
    }

    package static func + (a: StateTimes, b: StateTimes) -> StateTimes {
        var sum = a
        sum.lanes &+= b.lanes
        return sum
    }

    package static func - (a: StateTimes, b: StateTimes) -> StateTimes {
        var difference = a
        difference.lanes &-= b.lanes
        return difference
    }
}
