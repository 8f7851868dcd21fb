/// The figures by the paths of the contract's JSON.
extension PlainReading {
    func figures(threshold: Int, short: Int) -> [String: Double?] {
        var found = Self.figures(of: visits, threshold, short, under: "all.")
        for queue in Set(visits.map(\.queue)) {
            let here = visits.filter { $0.queue == queue }
            found.merge(Self.figures(of: here, threshold, short, under: "queues.\(queue).")) { $1 }
        }
        for (name, agent) in agents { found.merge(figures(of: agent, under: "agents.\(name).")) { $1 } }
        return found
    }

    // MARK: Calls

    private static func figures(
        of visits: [Visit], _ threshold: Int, _ short: Int, under path: String
    ) -> [String: Double?] {
        func waits(_ outcome: String) -> [Int] { visits.filter { $0.outcome == outcome }.compactMap(\.wait) }
        let (answered, abandoned) = (waits("answered"), waits("abandoned"))
        let talks = visits.compactMap(\.talk)
        var found: [String: Double?] = [
            "offered": Double(visits.count), "unique_calls": Double(Set(visits.map(\.call)).count),
            "reentered": Double(visits.count(where: \.isAgain)),
            "answered_within": Double(answered.count { $0 <= threshold }),
            "abandoned_within": Double(abandoned.count { $0 <= threshold }),
            "abandoned_short": Double(abandoned.count { $0 < short }),
            "asa": mean(answered), "mean_wait_abandoned": mean(abandoned),
            "longest_wait_answered": answered.max().map { Double($0) },
            "longest_wait_abandoned": abandoned.max().map { Double($0) },
            "longest_wait": visits.filter { $0.outcome != "lost" }.compactMap(\.wait).max().map { Double($0) },
            "aht.calls": Double(talks.count), "aht.talk_total": Double(talks.reduce(0, +)),
            "aht.talk_mean": mean(talks),
        ]
        let outcomes = [
            "answered", "abandoned", "timed_out", "exit_key", "exit_empty", "withdrawn", "failed", "lost", "waiting",
        ]
        for outcome in outcomes { found[outcome] = Double(visits.count { $0.outcome == outcome }) }
        return Dictionary(uniqueKeysWithValues: found.map { (path + $0, $1) })
    }

    private static func mean(_ values: [Int]) -> Double? {
        values.isEmpty ? nil : Double(values.reduce(0, +)) / Double(values.count)
    }

    // MARK: Agents

    private func figures(of agent: Agent, under path: String) -> [String: Double?] {
        var found: [String: Double?] = [:]
        for name in ["calls", "completed", "talk", "ring_no_answer", "ring_no_answer_ms", "ring_canceled"] {
            let byQueue = agent.work[name] ?? [:]
            found[path + name] = Double(byQueue.values.reduce(0, +))
            for (queue, value) in byQueue where ["calls", "talk", "ring_no_answer"].contains(name) {
                found[path + name + "_by_queue.\(queue)"] = Double(value)
            }
        }
        found[path + "login"] = agent.logins.isEmpty ? .some(nil) : Double(seconds(agent.logins).count)
        for queue in Set(agent.logins.map(\.queue)) {
            found[path + "login_by_queue.\(queue)"] = Double(seconds(agent.logins.filter { $0.queue == queue }).count)
        }
        return found.merging(pauses(of: agent, under: path + "pause.")) { $1 }
    }

    private func pauses(of agent: Agent, under path: String) -> [String: Double?] {
        var found: [String: Double?] = [path + "seconds_any": Double(seconds(agent.pauses).count)]
        found[path + "seconds_all"] = agent.logins.isEmpty ? .some(nil) : Double(pausedEverywhere(agent))
        for reason in Set(agent.pauses.map(\.reason)) {
            let these = agent.pauses.filter { $0.reason == reason }
            found[path + "by_reason.\(reason)"] = Double(seconds(these).count)
            for queue in Set(these.map(\.queue)) {
                found[path + "by_queue.\(queue).\(reason)"] = Double(seconds(these.filter { $0.queue == queue }).count)
            }
        }
        return found
    }

    /// The seconds that some of the stretches cover.
    private func seconds(_ stretches: [Stretch]) -> Set<Int> {
        stretches.reduce(into: []) { covered, stretch in
            let until = stretch.until ?? end
            if stretch.from < until { covered.formUnion(stretch.from..<until) }
        }
    }

    /// The seconds in which the agent is logged in somewhere, and paused wherever he is logged in.
    private func pausedEverywhere(_ agent: Agent) -> Int {
        let queues = Set(agent.logins.map(\.queue)).map { queue in
            (
                login: seconds(agent.logins.filter { $0.queue == queue }),
                pause: seconds(agent.pauses.filter { $0.queue == queue })
            )
        }
        return seconds(agent.logins).count { second in
            queues.allSatisfy { !$0.login.contains(second) || $0.pause.contains(second) }
        }
    }
}
