import Floor

/// What was seen of a queue's callers.
struct QueueRecord: Sendable {
    /// Times of day.
    var arrivals: [Elapsed] = []
    var answered: [Elapsed] = []
    var abandoned: [Elapsed] = []
    /// Waits that ended neither way.
    var censored: [Elapsed] = []
    var talks: [Elapsed] = []
    /// Every stay in line, in times of day.
    var stays: [(from: Elapsed, until: Elapsed)] = []
    private var keys = 0
    private var longestTimeout: Elapsed?
    private var transfers = 0

    mutating func note(_ loss: Loss, after wait: Elapsed) {
        switch loss {
        case .abandoned: abandoned.append(wait)
        case .exitKey:
            abandoned.append(wait)
            keys += 1
        case .timedOut:
            censored.append(wait)
            longestTimeout = max(longestTimeout ?? wait, wait)
        case .exitEmpty, .withdrawn, .lost, .unknownCause: censored.append(wait)
        }
    }

    mutating func note(talk: Elapsed, _ end: Completion.End) {
        talks.append(talk)
        if end != .byAgent && end != .byCaller { transfers += 1 }
    }

    mutating func add(_ other: QueueRecord) {
        answered += other.answered
        abandoned += other.abandoned
        censored += other.censored
        talks += other.talks
    }

    /// The queue as a plan; what was seen too seldom here is taken from all queues together.
    func plan(_ name: String, like all: QueueRecord) -> QueuePlan {
        var plan = QueuePlan(name, arrivalPlan)
        plan.talk = Lengths.fit((talks.count >= 30 ? self : all).talks) ?? plan.talk
        let patient = abandoned.count >= 30 ? self : all
        plan.patience.length = WeibullFit.patience(
            ended: patient.abandoned, censored: patient.answered + patient.censored)
        plan.patience.keyShare = abandoned.isEmpty ? 0 : Double(keys) / Double(abandoned.count)
        plan.timeout = longestTimeout?.inSeconds
        plan.transfers.blind = talks.isEmpty ? 0 : Double(transfers) / Double(talks.count)
        return plan
    }

    /// The counts of each half hour, as rates. One day cannot tell its own noise from the curve, so none is added.
    private var arrivalPlan: ArrivalPlan {
        var perHour = [Double](repeating: 0, count: ArrivalPlan.slotsPerDay)
        for arrival in arrivals {
            let slot = Int(arrival.microseconds / Elapsed.minutes(30).microseconds)
            perHour[(slot % perHour.count + perHour.count) % perHour.count] += 2
        }
        return ArrivalPlan(perHour: perHour)
    }
}
