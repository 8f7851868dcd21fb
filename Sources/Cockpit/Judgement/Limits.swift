import Floor

/// From when on a figure is worth a look. The numbers are those the field's products ship with.
enum Limits {
    /// Below the target is a warning; 20 points below it a matter for now.
    static func serviceLevel(_ value: Double?, _ goal: ServiceGoal) -> Severity {
        .falling(value, warning: goal.target, critical: goal.target - 20)
    }

    /// Three times the threshold is long, six times is too long; never before one and two minutes.
    static func oldestWait(_ wait: Elapsed?, _ goal: ServiceGoal) -> Severity {
        let threshold = goal.threshold.inSeconds
        return .rising(wait?.inSeconds, warning: max(60, 3 * threshold), critical: max(120, 6 * threshold))
    }

    /// 5 % abandoned is the usual target, 10 % where products turn red.
    static func abandonRate(_ value: Double?) -> Severity { .rising(value, warning: 5, critical: 10) }

    /// Above 85 % people burn out.
    static func occupancy(_ value: Double?) -> Severity { .rising(value, warning: 85, critical: 95) }

    static func notReady(_ value: Double?) -> Severity { .rising(value, warning: 15, critical: 25) }

    static func attendance(_ value: Double?) -> Severity { .falling(value, warning: 93, critical: 80) }

    /// How long an agent may be in a state before it is worth a look.
    static func timeInState(_ state: AgentState, _ length: Elapsed) -> Severity {
        guard let minutes = minutes(state) else { return .calm }
        return .rising(length.inSeconds / 60, warning: minutes.warning, critical: minutes.critical)
    }

    /// How warm a time in state is on the ramp of heat: 0 for normal, 2 from half of the first limit on, 4 from the
    /// first, 5 half-way to the second, 7 from the second on.
    static func warmth(_ state: AgentState, _ length: Elapsed) -> Int {
        guard let (warning, critical) = minutes(state) else { return 0 }
        let minutes = length.inSeconds / 60
        if minutes >= critical { return 7 }
        if minutes >= (warning + critical) / 2 { return 5 }
        return minutes >= warning ? 4 : minutes >= warning / 2 ? 2 : 0
    }

    private static func minutes(_ state: AgentState) -> (warning: Double, critical: Double)? {
        switch state {
        case .ringing: (0.33, 0.75)
        case .onCall: (10, 20)
        case .hold: (2, 5)
        case .wrapUp: (2, 5)
        case .notReady: (15, 30)
        case .unreachable: (0, 1)
        case .available, .loggedOff, .unknown: nil
        }
    }
}
