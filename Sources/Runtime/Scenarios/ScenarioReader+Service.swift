import Configuration
import Simulation

/// How a queue serves its callers, and how they behave there.
extension ScenarioReader {
    func hold(_ entry: Entry, from base: HoldPlan) throws(Mistake) -> HoldPlan {
        var plan = base
        try entry.take([
            "share": { value throws(Mistake) in plan.share = try value.share() },
            "length": { value throws(Mistake) in plan.length = try value.distribution(from: plan.length) },
        ])
        return plan
    }

    /// A plan, a mean in seconds, or `endless`.
    func patience(_ entry: Entry, from base: PatiencePlan) throws(Mistake) -> PatiencePlan {
        var plan = base
        guard entry.isMapping else {
            plan.length = try length(entry, from: plan)
            return plan
        }
        try entry.take([
            "length": { value throws(Mistake) in plan.length = try length(value, from: plan) },
            "key_share": { value throws(Mistake) in plan.keyShare = try value.share() },
            "announced": { value throws(Mistake) in plan.isAnnounced = try value.flag() },
            "balking": { value throws(Mistake) in plan.balking = try value.share() },
            "stretch": { value throws(Mistake) in plan.stretch = try value.number(0.1...10) },
        ])
        return plan
    }

    private func length(_ entry: Entry, from plan: PatiencePlan) throws(Mistake) -> Distribution? {
        if !entry.isMapping, try entry.text() == "endless" { return nil }
        return try entry.distribution(from: plan.length ?? PatiencePlan.usual)
    }

    func ringing(_ entry: Entry, from base: RingPlan) throws(Mistake) -> RingPlan {
        var plan = base
        try entry.take([
            "strategy": { value throws(Mistake) in
                plan.strategy = try value.choice(Strategy.allCases.map { ($0.rawValue, $0) })
            },
            "autofill": { value throws(Mistake) in plan.autofill = try value.flag() },
            "timeout": { value throws(Mistake) in plan.timeout = try value.seconds(1...3_600) },
            "retry": { value throws(Mistake) in plan.retry = try value.seconds(0...3_600) },
            "autopause": { value throws(Mistake) in plan.autoPause = try value.flag() },
        ])
        return plan
    }

    func transfers(
        _ entry: Entry, from base: TransferPlan, among queues: [QueuePlan]
    ) throws(Mistake) -> TransferPlan {
        var plan = base
        try entry.take([
            "blind": { value throws(Mistake) in plan.blind = try value.share() },
            "attended": { value throws(Mistake) in plan.attended = try value.share() },
            "back": { value throws(Mistake) in plan.back = try value.share() },
            "targets": { value throws(Mistake) in
                plan.targets = []
                for item in try value.items() { plan.targets.append(queues[try place(item, among: queues)].name) }
            },
            "consultation": { value throws(Mistake) in
                plan.consultation = try value.distribution(from: plan.consultation)
            },
        ])
        return plan
    }

    func complaints(_ entry: Entry, from base: ComplaintPlan) throws(Mistake) -> ComplaintPlan {
        var plan = base
        try entry.take([
            "share": { value throws(Mistake) in plan.share = try value.share() },
            "talk_factor": { value throws(Mistake) in plan.talkFactor = try value.number(0.1...10) },
            "hand_share": { value throws(Mistake) in plan.handShare = try value.share() },
        ])
        return plan
    }
}
