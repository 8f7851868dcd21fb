import Floor
import TestKit
import Testing

@testable import QueueLog

/// From files to events: blocks, packed files, several logs at once.
@Suite struct ReadingFilesTests {
    private let scratch = Scratch()

    private func read(_ paths: String...) throws -> (events: [Event], reader: LogReader) {
        var (events, reader) = ([Event](), LogReader())
        try reader.read(LogSet(paths: paths)) { events.append($0) }
        return (events, reader)
    }

    /// A day of calls; `first` numbers them and every `step`th second has one.
    private func log(first: Int, step: Int, count: Int) -> String {
        (0..<count).map { place in
            let (second, call) = (1_700_000_000 + place * step, "\(first + place).\(first)")
            return "\(second)|\(call)|queue \(first)|NONE|ENTERQUEUE||\(5_550_000 + place)|1\n"
                + "\(second)|\(call)|queue \(first)|agent \(place % 7)|CONNECT|0|\(call)1|1\n"
        }.joined()
    }

    @Test func `lines that lie across blocks are read once and whole`() throws {
        let text = log(first: 1, step: 1, count: 30_000)
        let (events, reader) = try read(scratch.write("queue_log", text.utf8))
        #expect(events.count == 60_000)
        #expect(reader.decoder.checks.total == 0)
        #expect(reader.decoder.register.names.agents.count == 7)
        #expect(events == Decoded(text).events)
    }

    @Test func `a packed log reads as the plain one`() throws {
        let text = log(first: 1, step: 1, count: 9_000)
        let plain = try read(scratch.write("queue_log", text.utf8)).events
        #expect(try read(scratch.write("queue_log.1.gz", gzip(Array(text.utf8)))).events == plain)
    }

    @Test func `two logs of the same hours come merged by time`() throws {
        let one = scratch.write("north", log(first: 100, step: 3, count: 400).utf8)
        let other = scratch.write("south", log(first: 900, step: 2, count: 700).utf8)
        let (events, reader) = try read(one, other)
        #expect(events.count == 2 * 1_100)
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.at <= $1.at })
        let floor = events.reduce(into: Floor()) { $0.apply($1) }
        #expect(floor.checks[.timeWentBack] == 0)
        #expect(Set(floor.queues.map(\.books.total.answered)) == [400, 700])
        #expect(reader.decoder.lines == 2_200)
    }

    @Test func `lines without a time in a merged log come with their neighbours`() throws {
        let one = scratch.write(
            "north", "100|1.1|n|NONE|ENTERQUEUE||5|1\nrubbish\n300|1.1|n|NONE|ABANDON|1|1|200\n".utf8)
        let other = scratch.write("south", "200|2.1|s|NONE|ENTERQUEUE||6|1\n250|2.1|s|NONE|ABANDON|1|1|50".utf8)
        let (events, reader) = try read(one, other)
        #expect(events.map(\.at.seconds) == [100, 200, 300])
        #expect(reader.decoder.checks[.tooFewFields] == 1)
        #expect(reader.decoder.checks[.unfinishedLastLine] == 1)
    }

    @Test func `rotated files are one log, whatever order they are named in`() throws {
        let text = log(first: 1, step: 1, count: 100)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { $0 + "\n" }
        let old = scratch.write("queue_log.1", lines[..<90].joined().utf8)
        let new = scratch.write("queue_log", lines[90...].joined().utf8)
        #expect(try read(new, old).events == Decoded(text).events)
    }

    @Test func `progress goes up to the whole`() throws {
        let path = scratch.write("queue_log", log(first: 1, step: 1, count: 40_000).utf8)
        var (shares, reader) = ([Double](), LogReader())
        try reader.read(LogSet(paths: [path]), progress: { shares.append($0) }) { _ in }
        #expect(shares == shares.sorted())
        #expect(shares.last == 1)
        #expect(shares.count > 2)
    }
}
