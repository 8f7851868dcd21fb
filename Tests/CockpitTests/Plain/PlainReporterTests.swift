@testable import Cockpit
import Configuration
import Floor
import TestKit
import Testing

@Suite struct PlainReporterTests {
    private static func reporter(every minutes: Int64 = 5, language: String = "en") throws -> PlainReporter {
        let language = try #require(try Builtin.language(code: language))
        return PlainReporter(Look(language: language), every: .minutes(minutes))
    }

    /// A floor on which callers wait in `billing` from so many seconds on.
    private static func scene(at second: Int64, waitingSince since: Int64? = nil) -> Scene {
        var names = Register()
        let queue = names.queue("billing")
        var floor = Floor(keeping: .cockpit())
        floor.apply(Event(at: .opening, .memberAdded(queue, names.agent("Alice"), penalty: nil, paused: false)))
        if let since { floor.apply(Event(at: .opening(since), .entered(.first, queue, Entry()))) }
        floor.apply(Event(at: .opening(second), .ticked))
        return Scene(
            floor: floor, names: names.names, clock: .opening(second),
            feed: FeedStatus(kind: .simulated, name: "small"))
    }

    @Test func `it begins with the source and the figures, each with its name`() throws {
        var reporter = try Self.reporter()
        let lines = reporter.lines(Self.scene(at: 10))
        #expect(lines.first == "gemba  small  simulated  2023-11-14 23:00:10")
        #expect(lines.contains { $0.hasPrefix("23:00:10  Service level —, Waiting 0, Oldest —") })
        #expect(lines.last == "23:00:10  Agent: available 1")
    }

    @Test func `figures come by the floor's clock and not more often`() throws {
        var reporter = try Self.reporter(every: 5)
        let told = [10, 20, 299, 300, 301, 599, 905].map { second in reporter.lines(Self.scene(at: second)).count }
        #expect(told == [3, 0, 0, 2, 0, 0, 2])
    }

    @Test func `trouble is told once, at once, and getting well once it lasts`() throws {
        var reporter = try Self.reporter(every: 1_440)
        _ = reporter.lines(Self.scene(at: 10))
        let trouble = reporter.lines(Self.scene(at: 150, waitingSince: 20))
        #expect(
            trouble == ["23:02:30  Queue billing: in trouble. Waiting 1, Oldest 2:10, Service level 0%, target 80%"])
        let again = reporter.lines(Self.scene(at: 151, waitingSince: 20))
        let better = reporter.lines(Self.scene(at: 160)) + reporter.lines(Self.scene(at: 219))
        let well = reporter.lines(Self.scene(at: 220))
        #expect(again + better == [])
        #expect(well.map { $0.contains("billing: recovered") } == [true])
    }

    @Test func `what wavers does not chatter`() throws {
        var told = ToldSeverity.calm
        let isTold = told.tell(.critical, at: .opening(0))
        #expect(isTold)
        let wavering = stride(from: Int64(1), to: 600, by: 20).map { second in
            told.tell(second / 20 % 2 == 0 ? .calm : .critical, at: .opening(second))
        }
        #expect(!wavering.contains(true))
    }

    @Test func `a source in trouble is told in words, and its return`() throws {
        var reporter = try Self.reporter(every: 1_440)
        _ = reporter.lines(Self.scene(at: 10))
        var scene = Self.scene(at: 20)
        scene.feed.trouble = "queue_log: no such file"
        let told = [reporter.lines(scene), reporter.lines(scene), reporter.lines(Self.scene(at: 30))]
        #expect(told == [["23:00:20  feed: stale. queue_log: no such file"], [], ["23:00:30  feed: live"]])
    }

    @Test(arguments: ["en", "zh"]) func `no line holds anything but text`(language: String) throws {
        var reporter = try Self.reporter(language: language)
        let scene = Self.scene(at: 150, waitingSince: 20)
        let (lines, last) = (reporter.lines(scene), reporter.closing(scene))
        #expect(lines.count == 4)
        #expect(last.count == 1, "figures just told are not told again")
        let scalars = (lines + last).flatMap { Array($0.unicodeScalars) }
        #expect(scalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }
}
