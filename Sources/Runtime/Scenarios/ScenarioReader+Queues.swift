import Configuration
import Floor
import Simulation

extension ScenarioReader {
    private static let mostQueues = 2_000

    /// A list of queues, or a series of them.
    func queues(_ entry: Entry) throws(Mistake) -> [QueuePlan] {
        if entry.isMapping { return try series(entry) }
        let items = try entry.items()
        guard items.count <= Self.mostQueues else { throw entry.mistake("too many queues", allowed: "2000") }
        var names: [QueuePlan] = []
        for item in items {
            guard let (_, value) = try item.members().first(where: { key, _ in (try? key.text()) == "name" }) else {
                throw item.mistake("the queue has no name", allowed: "name: a-word")
            }
            let name = try lexicon.word(value)
            guard !names.contains(where: { $0.name == name }) else { throw value.mistake("\"\(name)\" stands twice") }
            names.append(QueuePlan(name, .constant(perHour: 0)))
        }
        var queues: [QueuePlan] = []
        for (item, plan) in zip(items, names) { queues.append(try queue(item, from: plan, among: names)) }
        return queues
    }

    private func series(_ entry: Entry) throws(Mistake) -> [QueuePlan] {
        var series = QueueSeries(count: 0, regions: [""], topics: ["queue"], agentsEach: 10)
        try entry.take([
            "count": { value throws(Mistake) in series.count = try value.whole(1...Self.mostQueues) },
            "regions": { value throws(Mistake) in series.regions = try wordList(value) },
            "topics": { value throws(Mistake) in series.topics = try wordList(value) },
            "agents_each": { value throws(Mistake) in series.agentsEach = try value.number(0...10_000) },
            "load": { value throws(Mistake) in series.load = try value.number(0...10) },
            "talk_means": { value throws(Mistake) in
                let means = try value.items()
                guard means.count == 2 else { throw value.mistake("two means are wanted here", allowed: "[180, 420]") }
                let (low, high) = (try means[0].seconds(1...86_400), try means[1].seconds(1...86_400))
                series.talk = min(low, high)...max(low, high)
            },
            "each": { value throws(Mistake) in
                series.pattern = try queue(value, from: series.pattern, among: series.queues)
            },
        ])
        return series.queues
    }

    private func wordList(_ entry: Entry) throws(Mistake) -> [String] {
        var words: [String] = []
        for item in try entry.isMapping ? [entry] : entry.items() { words.append(try lexicon.word(item)) }
        let isWell = !words.isEmpty && Set(words).count == words.count
        guard isWell else { throw entry.mistake("words are wanted here, each once", allowed: "[a, b, c]") }
        return words
    }

    /// Where among the queues the one of this name stands.
    func place(_ entry: Entry, among queues: [QueuePlan]) throws(Mistake) -> Int {
        let name = try lexicon.word(entry)
        guard let place = queues.firstIndex(where: { $0.name == name }) else {
            let names = queues.prefix(12).map(\.name).joined(separator: ", ")
            throw entry.mistake("no queue is called \"\(name)\"", allowed: queues.count > 12 ? names + " …" : names)
        }
        return place
    }

    /// A queue's plan, changed by what stands here.
    func queue(_ entry: Entry, from base: QueuePlan, among queues: [QueuePlan]) throws(Mistake) -> QueuePlan {
        var plan = base
        try entry.take([
            "name": { value throws(Mistake) in plan.name = try lexicon.word(value) },
            "arrivals": { value throws(Mistake) in plan.arrivals = try arrivals(value, from: plan.arrivals) },
            "talk": { value throws(Mistake) in plan.talk = try value.distribution(from: plan.talk) },
            "wrap_up": { value throws(Mistake) in plan.wrapUp = try value.distribution(from: plan.wrapUp) },
            "hold": { value throws(Mistake) in plan.hold = try hold(value, from: plan.hold) },
            "patience": { value throws(Mistake) in plan.patience = try patience(value, from: plan.patience) },
            "ringing": { value throws(Mistake) in plan.ringing = try ringing(value, from: plan.ringing) },
            "transfers": { value throws(Mistake) in
                plan.transfers = try transfers(value, from: plan.transfers, among: queues)
            },
            "complaints": { value throws(Mistake) in plan.complaints = try complaints(value, from: plan.complaints) },
            "hand_share": { value throws(Mistake) in plan.handShare = try value.share() },
            "timeout": { value throws(Mistake) in plan.timeout = try value.seconds(1...86_400) },
            "overflow": { value throws(Mistake) in plan.overflow = queues[try place(value, among: queues)].name },
            "priority": { value throws(Mistake) in plan.priority = try value.whole(-1_000...1_000) },
            "preferred_share": { value throws(Mistake) in plan.preferredShare = try value.share() },
            "preferred_priority": { value throws(Mistake) in
                plan.preferredPriority = try value.whole(-1_000...1_000)
            },
            "weight": { value throws(Mistake) in plan.weight = try value.whole(0...1_000) },
            "capacity": { value throws(Mistake) in plan.capacity = try value.whole(0...1_000_000) },
            "joins_empty": { value throws(Mistake) in plan.joinsEmpty = try value.flag() },
            "leaves_empty": { value throws(Mistake) in plan.leavesEmpty = try value.flag() },
            "goal": { value throws(Mistake) in plan.goal = try SettingsFile.goal(value, plan.goal) },
        ])
        return plan
    }

    private func arrivals(_ entry: Entry, from base: ArrivalPlan) throws(Mistake) -> ArrivalPlan {
        var plan = base
        try entry.take([
            "workday": { value throws(Mistake) in plan = try workday(value) },
            "per_hour": { value throws(Mistake) in
                plan.perHour = try numbers(value, 0...100_000, atMost: ArrivalPlan.slotsPerDay)
            },
            "times": { value throws(Mistake) in
                let factor = try value.number(0...100)
                plan.perHour = plan.perHour.map { $0 * factor }
            },
            "weekdays": { value throws(Mistake) in plan.weekdays = try numbers(value, 0...100, atMost: 7) },
            "day_spread": { value throws(Mistake) in plan.daySpread = try value.number(0...3) },
            "slot_spread": { value throws(Mistake) in plan.slotSpread = try value.number(0...3) },
            "burst": { value throws(Mistake) in plan.burst = try value.number(0...100) },
        ])
        return plan
    }

    private func workday(_ entry: Entry) throws(Mistake) -> ArrivalPlan {
        guard entry.isMapping else { return .workday(peak: try entry.number(0...100_000)) }
        var (peak, from, until) = (0.0, 8.0, 20.0)
        try entry.take([
            "peak": { value throws(Mistake) in peak = try value.number(0...100_000) },
            "from": { value throws(Mistake) in from = try value.clock().inSeconds / 3_600 },
            "until": { value throws(Mistake) in until = try value.clock().inSeconds / 3_600 },
        ])
        return .workday(peak: peak, from: from, until: until)
    }

    private func numbers(_ entry: Entry, _ bounds: ClosedRange<Double>, atMost most: Int) throws(Mistake) -> [Double] {
        var numbers: [Double] = []
        for item in try entry.items() { numbers.append(try item.number(bounds)) }
        guard numbers.count <= most else { throw entry.mistake("\(numbers.count) are too many", allowed: "\(most)") }
        return numbers
    }
}
