import Floor

extension Figures {
    /// Agents who take calls now or will when they have done with the present one.
    package var serving: Int {
        let states: [AgentState] = [.available, .ringing, .onCall, .hold, .wrapUp]
        return states.reduce(0) { $0 + headcount[$1] }
    }

    /// What a caller behind so many others must expect to wait from now on, in seconds; nil while no agent serves or no
    /// handle time is known. Every handle time, each serving agent is free once on average.
    package func expectedWait(behind callers: Int) -> Double? {
        guard serving > 0, let handle = Measure.handleTime(tally) else { return nil }
        return Double(callers + 1) * handle / Double(serving)
    }

    /// How long callers are ready to wait on average, in seconds: all waiting there was, over those who gave up. The usual
    /// estimate where most are answered before they lose patience (censored exponential); nil where nobody gave up.
    package var patience: Double? {
        tally.abandoned > 0 ? (tally.waitAnswered + tally.waitAbandoned).inSeconds / Double(tally.abandoned) : nil
    }

    /// Agents needed for the goal at the rate and handle time of the span, by Erlang A (C where nobody gives up); nil
    /// where the span is under five minutes or no handle time is known.
    package var agentsNeeded: Int? {
        guard span >= .minutes(5), let handle = Measure.handleTime(tally) else { return nil }
        let rate = Double(tally.offered) * 3_600 / span.inSeconds
        return Workload(
            callsPerHour: rate, aht: handle, agents: 0, patience: patience, threshold: goal.threshold.inSeconds
        ).agentsNeeded(target: goal.target / 100)
    }
}
