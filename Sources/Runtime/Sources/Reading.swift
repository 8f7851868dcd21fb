package import Floor
package import QueueLog
package import Report

/// A report to be made of logs, from the files to the figures.
package struct Reading: Sendable {
    /// A moment told by the log's first one and the time zone.
    package typealias Mark = @Sendable (_ first: Moment, _ offset: Elapsed) -> Moment?

    package var paths: [String]
    package var aliases: [String: String]
    package var goal: ServiceGoal
    package var from: Mark
    package var to: Mark
    package var interval: Elapsed?

    package init(
        paths: [String], aliases: [String: String], goal: ServiceGoal, from: @escaping Mark, to: @escaping Mark,
        interval: Elapsed?
    ) {
        self.paths = paths
        self.aliases = aliases
        self.goal = goal
        self.from = from
        self.to = to
        self.interval = interval
    }

    /// Reads the logs once, whatever their length, with the memory of the floor and not of the log.
    package func report(progress: LogReader.Progress = { _ in }) throws(FileTrouble) -> ShiftReport {
        let set = try LogSet(paths: paths)
        var reader = LogReader(decoder: LineDecoder(register: Register(aliases: aliases), followsCallers: false))
        var floor = Floor()
        var end: Moment?
        try reader.read(set, progress: progress) { event in
            if floor.events == 0 {
                let offset = WallClock.offset(at: event.at)
                end = to(event.at, offset)
                let keeping = BookKeeping(
                    since: from(event.at, offset) ?? .distantPast, interval: interval, offset: offset)
                floor = Floor(keeping: keeping, goal: goal)
            }
            if let end, event.at >= end { return }
            floor.apply(event)
        }
        guard floor.events > 0 else {
            throw FileTrouble(path: paths.joined(separator: " "), cause: .noRecords)
        }
        return ShiftReport(floor, reader.decoder.register.names, end: end, readingChecks: reader.decoder.checks)
    }
}
