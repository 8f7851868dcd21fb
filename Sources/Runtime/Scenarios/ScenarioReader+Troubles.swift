import Configuration
import Floor
import Simulation

extension ScenarioReader {
    private enum What: String, CaseIterable {
        case siteOutage = "site_outage"
        case trunkFailure = "trunk_failure"
        case systemDown = "system_down"
        case restart, surge, sickness, evacuation, imbalance

        /// What may be said of it, beside when.
        var keys: [String] {
            switch self {
            case .siteOutage: ["site", "share"]
            case .trunkFailure, .restart: []
            case .systemDown: ["talk_factor", "repeat_share"]
            case .surge: ["queue", "factor"]
            case .sickness: ["share"]
            case .evacuation: ["site"]
            case .imbalance: ["from", "to", "share"]
            }
        }
    }

    /// All that can be said of a trouble; where nothing is said, it is everywhere, everybody, and twice as much.
    private struct Account {
        var at: Elapsed?
        var lasts = Elapsed.minutes(30)
        var place = ""
        var target = ""
        var share = 1.0
        var repeatShare = 0.0
        var factor = 2.0

        func kind(_ what: What) -> Trouble.Kind {
            switch what {
            case .siteOutage: .siteOutage(site: place, share: share)
            case .trunkFailure: .trunkFailure
            case .systemDown: .systemDown(talkFactor: factor, repeatShare: repeatShare)
            case .restart: .restart
            case .surge: .surge(queue: place, factor: factor)
            case .sickness: .sickness(share: share)
            case .evacuation: .evacuation(site: place)
            case .imbalance: .imbalance(from: place, to: target, share: share)
            }
        }
    }

    func troubles(_ entry: Entry, _ scenario: Scenario) throws(Mistake) -> [Trouble] {
        var troubles: [Trouble] = []
        for item in try entry.items() { troubles.append(try trouble(item, scenario)) }
        return troubles
    }

    private func trouble(_ entry: Entry, _ scenario: Scenario) throws(Mistake) -> Trouble {
        guard let (_, value) = try entry.members().first(where: { key, _ in (try? key.text()) == "what" }) else {
            let allowed = What.allCases.map(\.rawValue).joined(separator: ", ")
            throw entry.mistake("the trouble does not say what it is", allowed: "what: " + allowed)
        }
        let what = try value.choice(What.allCases.map { ($0.rawValue, $0) })
        let account = try account(of: what, entry, scenario)
        guard let at = account.at else { throw entry.mistake("the trouble has no time", allowed: "at: \"10:12\"") }
        let trouble = Trouble(account.kind(what), at: at, lasts: account.lasts)
        if case .imbalance(let from, let to, _) = trouble.kind, from.isEmpty || to.isEmpty {
            throw entry.mistake("two queues are wanted here", allowed: "from, to")
        }
        return trouble
    }

    private func account(of what: What, _ entry: Entry, _ scenario: Scenario) throws(Mistake) -> Account {
        var account = Account()
        let takers: [(key: String, value: (Entry) throws(Mistake) -> Void)] = [
            ("what", { _ throws(Mistake) in }),
            ("at", { value throws(Mistake) in account.at = try value.clock() }),
            ("lasts", { value throws(Mistake) in account.lasts = try value.length(1...172_800) }),
            ("site", { value throws(Mistake) in account.place = try site(value, scenario) }),
            ("queue", { value throws(Mistake) in account.place = try queue(value, scenario) }),
            ("from", { value throws(Mistake) in account.place = try queue(value, scenario) }),
            ("to", { value throws(Mistake) in account.target = try queue(value, scenario) }),
            ("factor", { value throws(Mistake) in account.factor = try value.number(0.01...100) }),
            ("talk_factor", { value throws(Mistake) in account.factor = try value.number(0.1...10) }),
            ("repeat_share", { value throws(Mistake) in account.repeatShare = try value.share() }),
            ("share", { value throws(Mistake) in account.share = try value.share() }),
        ]
        try entry.take(takers.filter { ["what", "at", "lasts"].contains($0.key) || what.keys.contains($0.key) })
        return account
    }

    private func queue(_ entry: Entry, _ scenario: Scenario) throws(Mistake) -> String {
        scenario.queues[try place(entry, among: scenario.queues)].name
    }

    private func site(_ entry: Entry, _ scenario: Scenario) throws(Mistake) -> String {
        let name = try lexicon.word(entry)
        guard scenario.agents.contains(where: { $0.site == name }) else {
            let sites = Set(scenario.agents.map(\.site)).sorted().prefix(12).joined(separator: ", ")
            throw entry.mistake("no agent sits at \"\(name)\"", allowed: sites)
        }
        return name
    }
}
