import Configuration
import Floor
import Simulation

extension ScenarioReader {
    private enum What: String, CaseIterable {
        case siteOutage = "site_outage"
        case trunkFailure = "trunk_failure"
        case systemDown = "system_down"
        case restart, surge, sickness, evacuation, imbalance
    }

    func troubles(_ entry: Entry, _ scenario: Scenario) throws(Mistake) -> [Trouble] {
        var troubles: [Trouble] = []
        for item in try entry.items() { troubles.append(try trouble(item, scenario)) }
        return troubles
    }

    private func trouble(_ entry: Entry, _ scenario: Scenario) throws(Mistake) -> Trouble {
        guard let (_, value) = try entry.members().first(where: { key, _ in (try? key.text()) == "what" }) else {
            throw entry.mistake("the trouble does not say what it is", allowed: "what: " + Self.allowed)
        }
        let what = try value.choice(What.allCases.map { ($0.rawValue, $0) })
        var (at, lasts) = (Elapsed?.none, Elapsed.minutes(30))
        let kind = try kind(
            what, entry, scenario,
            common: [
                ("what", { _ throws(Mistake) in }),
                ("at", { value throws(Mistake) in at = try value.clock() }),
                ("lasts", { value throws(Mistake) in lasts = try value.length(1...172_800) }),
            ])
        guard let at else { throw entry.mistake("the trouble has no time", allowed: "at: \"10:12\"") }
        return Trouble(kind, at: at, lasts: lasts)
    }

    private static let allowed = What.allCases.map(\.rawValue).joined(separator: ", ")
    private typealias Taker = (key: String, value: (Entry) throws(Mistake) -> Void)

    private func kind(
        _ what: What, _ entry: Entry, _ scenario: Scenario, common: [Taker]
    ) throws(Mistake) -> Trouble.Kind {
        var (place, target, share, factor) = ("", "", 1.0, 2.0)
        let queue: (Entry) throws(Mistake) -> String = { value throws(Mistake) in
            scenario.queues[try self.place(value, among: scenario.queues)].name
        }
        let takeSite: Taker = ("site", { value throws(Mistake) in place = try site(value, scenario) })
        let takeShare: Taker = ("share", { value throws(Mistake) in share = try value.share() })
        switch what {
        case .siteOutage:
            try entry.take(common + [takeSite, takeShare])
            return .siteOutage(site: place, share: share)
        case .trunkFailure:
            try entry.take(common)
            return .trunkFailure
        case .restart:
            try entry.take(common)
            return .restart
        case .systemDown:
            share = 0
            try entry.take(
                common + [
                    ("talk_factor", { value throws(Mistake) in factor = try value.number(0.1...10) }),
                    ("repeat_share", { value throws(Mistake) in share = try value.share() }),
                ])
            return .systemDown(talkFactor: factor, repeatShare: share)
        case .surge:
            try entry.take(
                common + [
                    ("queue", { value throws(Mistake) in place = try queue(value) }),
                    ("factor", { value throws(Mistake) in factor = try value.number(0.01...100) }),
                ])
            return .surge(queue: place, factor: factor)
        case .sickness:
            try entry.take(common + [takeShare])
            return .sickness(share: share)
        case .evacuation:
            try entry.take(common + [takeSite])
            return .evacuation(site: place)
        case .imbalance:
            try entry.take(
                common + [
                    ("from", { value throws(Mistake) in place = try queue(value) }),
                    ("to", { value throws(Mistake) in target = try queue(value) }), takeShare,
                ])
            return .imbalance(from: place, to: target, share: share)
        }
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
