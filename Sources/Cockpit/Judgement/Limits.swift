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
        let minutes: (Double, Double)? =
            switch state {
            case .ringing: (0.33, 0.75)
            case .onCall: (10, 20)
            case .hold: (2, 5)
            case .wrapUp: (2, 5)
            case .notReady: (15, 30)
            case .unreachable: (0, 1)
            case .available, .loggedOff, .unknown: nil
            }
        guard let minutes else { return .calm }
        return .rising(length.inSeconds / 60, warning: minutes.0, critical: minutes.1)
    }
}
