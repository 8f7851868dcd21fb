import Floor
import Report
import Testing

/// What scripts rely on.
@Suite struct ContractTests {
    private static let report = ShiftReport(
        SampleFloor.made(keeping: BookKeeping(interval: .minutes(10))), SampleFloor.names)
    private static let json = report.json

    private static let queueKeys: Set = [
        "offered", "unique_calls", "reentered", "answered", "abandoned", "timed_out", "exit_key", "exit_empty",
        "withdrawn", "failed", "lost", "waiting", "answered_within", "abandoned_within", "abandoned_short",
        "service_level", "abandon_rate", "abandon_rate_less_short", "asa", "mean_wait_abandoned", "longest_wait",
        "longest_wait_answered", "longest_wait_abandoned", "aht",
    ]
    private static let levelKeys: Set = [
        "threshold", "short", "of_offered", "of_answered_and_abandoned", "of_offered_less_short",
        "of_answered_and_abandoned_less_short", "abandoned_within_counted_good", "of_answered",
    ]
    private static let agentKeys: Set = [
        "calls", "calls_by_queue", "completed", "talk", "talk_by_queue", "ring_no_answer", "ring_no_answer_by_queue",
        "ring_no_answer_ms", "ring_canceled", "login", "login_by_queue", "pause",
    ]

    @Test func `every key is there`() throws {
        #expect(Set(Self.json.keys).isSuperset(of: ["from", "to", "queues", "all", "agents", "checks", "intervals"]))
        for figures in [Self.json["all"], Self.json["queues"]?["billing"], Self.json["queues"]?["tech"]] {
            let figures = try #require(figures)
            #expect(Self.queueKeys.subtracting(figures.keys) == [])
            #expect(Self.levelKeys.subtracting(figures["service_level"]?.keys ?? []) == [])
            #expect(Set(["calls", "talk_total", "talk_mean"]).subtracting(figures["aht"]?.keys ?? []) == [])
        }
        let bob = try #require(Self.json["agents"]?["Bob"])
        #expect(Self.agentKeys.subtracting(bob.keys) == [])
        #expect(
            Set(["seconds_any", "seconds_all", "by_reason", "by_queue"]).subtracting(bob["pause"]?.keys ?? []) == [])
    }

    @Test func `intervals have the same figures, by the time of entering`() throws {
        guard case .list(let intervals)? = Self.json["intervals"] else {
            Issue.record("no list of intervals")
            return
        }
        #expect(intervals.count == 2)
        let first = try #require(intervals.first)
        #expect(Set(first.keys) == ["start", "end", "queues", "all"])
        #expect(Self.queueKeys.subtracting(first["all"]?.keys ?? []) == [])
        #expect(first.figures()["all.offered"] == 4)
        #expect(intervals.last?.figures()["queues.billing.waiting"] == 1)
        #expect(first.figures()["end"] == first.figures()["start"].map { $0.map { $0 + 600 } })
    }

    @Test func `without intervals there is no such key`() {
        #expect(ShiftReport(SampleFloor.made(), SampleFloor.names).json["intervals"] == nil)
    }

    @Test(arguments: [
        ("from", 1_788_249_600), ("to", 1_788_250_600), ("all.offered", 5), ("all.answered", 1), ("all.abandoned", 2),
        ("all.timed_out", 1), ("all.waiting", 1), ("all.answered_within", 1), ("all.abandoned_within", 1),
        ("all.abandoned_short", 1), ("all.service_level.of_offered", 20),
        ("all.service_level.of_offered_less_short", 25),
        ("all.service_level.abandoned_within_counted_good", 66.6667), ("all.abandon_rate", 40), ("all.asa", 10),
        ("all.abandon_rate_less_short", 25), ("all.mean_wait_abandoned", 16.5), ("all.longest_wait", 60),
        ("queues.billing.longest_wait", 30), ("all.aht.talk_total", 100), ("queues.tech.offered", 1),
        ("agents.Bob.calls", 1), ("agents.Bob.talk", 100), ("agents.Bob.ring_no_answer", 1),
        ("agents.Bob.ring_no_answer_ms", 2_500), ("agents.Bob.login", 1_000), ("agents.Bob.pause.seconds_any", 200),
        ("agents.Bob.pause.seconds_all", 200), ("agents.Bob.pause.by_reason.lunch", 200),
        ("agents.Bob.pause.by_queue.billing.lunch", 200), ("agents.Bob.login_by_queue.billing", 1_000),
    ])
    func `the figures are those on paper`(path: String, value: Double) throws {
        let known = try #require(Self.json.figures()[path])
        let found = try #require(known)
        #expect(abs(found - value) < 1e-4)
    }

    @Test(arguments: [
        "asa", "mean_wait_abandoned", "longest_wait_answered", "longest_wait_abandoned", "service_level.of_answered",
        "aht.talk_mean", "aht.hold_mean", "aht.wrap_up_mean",
    ])
    func `what is not known is null`(path: String) throws {
        let figure = try #require(Self.json.figures()["queues.tech." + path])
        #expect(figure == nil)
    }

    @Test func `no log-in seen is null and not zero`() throws {
        let json = ReportTests.report(of: "1788249600|1.1|q|Static|RINGNOANSWER|100\n").json
        for path in ["login", "pause.seconds_all"] {
            let figure = try #require(json.figures()["agents.Static." + path])
            #expect(figure == nil)
        }
        #expect(json.figures()["agents.Static.pause.seconds_any"] == 0)
    }

    @Test func `checks are counted under their names`() {
        #expect(ReportTests.report(of: smallLog).json.figures()["checks.too_few_fields"] == 1)
    }

    @Test(arguments: hostileNames) func `hostile names stay keys`(name: String) {
        let written = ReportTests.report(named: name).json.text
        #expect(!written.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        #expect(
            written.split(separator: "\n").allSatisfy {
                $0.hasSuffix(",") || "{}[]0123456789l".contains($0.last ?? " ")
            })
    }

    @Test(arguments: [(400, 100, 500), (600, 0, 400)] as [(Int64, Int64, Int64)])
    func `state times begin with the window, be the state over or lasting`(
        since: Int64, notReady: Int64, available: Int64
    ) throws {
        let floor = SampleFloor.made(keeping: BookKeeping(since: Moment(seconds: 1_788_249_600 + since)))
        let bob = try #require(ShiftReport(floor, SampleFloor.names).agents.first)
        #expect(bob.times[.notReady] == .seconds(notReady))
        #expect(bob.times[.available] == .seconds(available))
        #expect(bob.times[.onCall] == .zero)
        #expect(bob.login == .seconds(1_000 - since))
        #expect(bob.byReason.first?.length == .seconds(notReady))
    }
}
