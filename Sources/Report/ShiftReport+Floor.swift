package import Floor

extension ShiftReport {
    /// Reads the report off a floor.
    ///
    /// - Parameters:
    ///   - names: the names behind the floor's numbers.
    ///   - end: the end of the span; the latest event where nil.
    ///   - readingChecks: what the reader of the log found, beside what the floor found.
    package init(_ floor: Floor, _ names: Names, end: Moment? = nil, readingChecks: Checks = Checks()) {
        let since = floor.keeping.since
        let end = end ?? floor.now
        from = since > .distantPast ? since : floor.firstMoment ?? end
        to = end
        goal = floor.goal
        offset = floor.keeping.offset
        queues = floor.queues.indices.map(QueueID.init).filter { floor[$0].books.total.offered > 0 }
            .map { Section(name: names[$0], tally: floor[$0].books.total) }
            .sorted { $0.name < $1.name }
        all = queues.reduce(into: Tally()) { $0 += $1.tally }
        agents = floor.agents.indices.map(AgentID.init).filter { floor[$0].isRecorded }
            .map { AgentSection(floor, names, $0, end: end) }
            .sorted { $0.name < $1.name }
        checks = floor.checks + readingChecks
        intervals = Self.intervals(floor, names)
    }

    private static func intervals(_ floor: Floor, _ names: Names) -> [Interval] {
        guard let length = floor.keeping.interval else { return [] }
        var byStart: [Moment: [Section]] = [:]
        for index in floor.queues.indices {
            let name = names[QueueID(index)]
            for interval in floor.queues[index].books.intervals {
                byStart[interval.start, default: []].append(Section(name: name, tally: interval.tally))
            }
        }
        return byStart.sorted { $0.key < $1.key }.map { start, sections in
            Interval(
                start: start, end: start + length, queues: sections.sorted { $0.name < $1.name },
                all: sections.reduce(into: Tally()) { $0 += $1.tally })
        }
    }
}

extension ShiftReport.AgentSection {
    init(_ floor: Floor, _ names: Names, _ id: AgentID, end: Moment) {
        let agent = floor[id]
        let since = floor.keeping.since
        let memberships = floor.memberships(of: id)
        func reasons(_ pauses: [PauseTally]) -> [ShiftReport.ReasonTime] {
            pauses.map { .init(reason: names[$0.reason], length: $0.cover.length(until: end, since: since)) }
                .sorted { $0.reason < $1.reason }
        }
        name = names[id]
        work = memberships.reduce(WorkTally()) { $0 + $1.work }
        times = agent.times(at: end, since: since)
        byQueue = memberships.map { membership in
            ShiftReport.QueueWork(
                queue: names[membership.queue], work: membership.work,
                login: membership.wasLoggedIn ? membership.login.length(until: end, since: since) : nil,
                byReason: reasons(floor.pauses(of: membership)))
        }.sorted { $0.queue < $1.queue }
        login = agent.wasLoggedIn ? agent.login.length(until: end, since: since) : nil
        pausedAnywhere = agent.pausedAnywhere.length(until: end, since: since)
        pausedEverywhere = agent.wasLoggedIn ? agent.pausedEverywhere.length(until: end, since: since) : nil
        byReason = reasons(floor.pauses(of: id))
    }
}
