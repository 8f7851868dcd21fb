import Floor
import QueueLog
import Report
import Simulation
import TestKit
import Testing

/// Days that are simulated without a screen, by the real program.
@Suite struct HeadlessTests {
    private let folder = Scratch()

    private func gemba(_ arguments: String...) throws -> CommandRun {
        try CommandRun(
            BuiltProgram.path("gemba"), arguments, environment: ["TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": ""])
    }

    private func write(_ name: String, _ more: String...) throws -> String {
        let words = ["simulate", "--headless", "--hours", "4", "--lang", "en", "--out", folder(name)] + more
        let run = try CommandRun(BuiltProgram.path("gemba"), words)
        #expect(run.status == 0 && run.output == "" && run.errors == "")
        return folder(name)
    }

    private func report(_ paths: String...) throws -> String {
        let run = try CommandRun(BuiltProgram.path("gemba"), ["report"] + paths + ["--format", "json"])
        #expect(run.status == 0)
        return run.output
    }

    @Test func `the same seed gives the same bytes, another seed others`() throws {
        let first = try write("a", "--seed", "3")
        let second = try write("b", "--seed", "3")
        let third = try write("c", "--seed", "4")
        #expect(folder.read("a").utf8.count > 100_000)
        #expect(folder.read("a") == folder.read("b"))
        #expect(folder.read("a") != folder.read("c"))
        #expect(Set([first, second, third]).count == 3)
    }

    @Test(arguments: ["demo", "pbx-restart", "billing-surge"])
    func `the report of the log is the report of the floor`(_ name: String) throws {
        let heard = try report(write("log", "--scenario", name, "--seed", "5"))
        var scenario = try ShippedScenarioTests.read(name)
        scenario.precision = .seconds
        var simulator = Simulator(scenario: scenario, seed: 5)
        var floor = Floor()
        simulator.run(until: scenario.midnight + scenario.begins + .hours(4)) { event in
            if Self.isLogged(event) { floor.apply(event) }
        }
        #expect(floor.checks.total == 0)
        #expect(heard == ShiftReport(floor, simulator.register.names).json.text)
    }

    /// Whether a queue_log has a word for it.
    private static func isLogged(_ event: Event) -> Bool {
        switch event.what {
        case .held, .resumed, .wrapUpBegan, .wrapUpEnded, .handRaised, .handLowered, .reachable, .ringing: false
        default: true
        }
    }

    @Test func `a log with the pitfalls of real ones still adds up`() throws {
        let plain = try report(write("plain"))
        _ = try write("queue_log", "--pitfalls")
        #expect(folder.read("queue_log").contains("|CONFIGRELOAD|"))
        #expect(folder.read("queue_log.0").contains("|NONE|NONE|NONE|QUEUESTART|"))
        #expect(folder.read("queue_log.0").contains("|PAUSEALL|"))
        let spoiled = try report(folder("queue_log.0"), folder("queue_log"))
        for key in [
            "offered", "unique_calls", "reentered", "answered", "abandoned", "timed_out", "exit_key", "lost", "waiting",
            "calls", "ring_no_answer",
        ] {
            #expect(Self.figures(key, in: spoiled) == Self.figures(key, in: plain), "\(key)")
        }
        for check in ["completion_under_other_call_id", "time_went_back", "two_calls_at_once"] {
            #expect(spoiled.contains("\"\(check)\": "), "\(check)")
            #expect(!plain.contains("\"\(check)\": "), "\(check)")
        }
        // Told twice and counted once: nobody is longer on pause, but for the step of the clock.
        for (a, b) in zip(Self.figures("seconds_any", in: plain), Self.figures("seconds_any", in: spoiled)) {
            #expect(abs(a - b) <= 20)
        }
    }

    /// All figures under a key, in order.
    private static func figures(_ key: String, in report: String) -> [Double] {
        report.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":").map { $0.split { " \",".contains($0) }.first.map(String.init) ?? "" }
            return parts.count == 2 && parts[0] == key ? Double(parts[1]) : nil
        }
    }

    @Test(arguments: [
        (["--out", "x"], "--hours, --out and --pitfalls go with --headless"),
        (["--headless"], "--headless: --out FILE says where the queue_log goes"),
        (["--headless", "--out", "x", "--hours", "0"], "--hours 0.0: more than 0, up to 8760"),
        (["--agents", "0"], "--agents 0: 1 to 20000"),
    ])
    func `options that do not go together are a usage error`(words: [String], message: String) throws {
        let run = try CommandRun(BuiltProgram.path("gemba"), ["simulate"] + words)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("gemba: \(message)"))
    }

    @Test func `a log that cannot be written is told, and a scenario that is not there`() throws {
        let run = try gemba("simulate", "--headless", "--out", "/nowhere/log")
        #expect(run.status == 1)
        #expect(
            run.errors
                == "gemba: /nowhere/log: No such file or directory; name a file in a folder that you may write to\n")
        let other = try gemba("simulate", "--headless", "--out", folder("x"), "--scenario", "rush")
        #expect(other.status == 1)
        #expect(other.errors.hasPrefix("gemba: rush: no scenario is called that; allowed: demo, quiet-day, "))
    }

    @Test func `a scenario of one's own is begun, checked and played`() throws {
        let text = try gemba("scenario", "new", "monday").output
        let path = folder.write("monday.yaml", Array(text.utf8))
        #expect(try gemba("scenario", "check", path).output == "monday: well; 27 agents, 2 queues\n")
        _ = try write("log", "--scenario", path, "--agents", "40")
        #expect(try report(folder("log")).contains("\"Rosa Vidal\""))
    }

    @Test func `a scenario fitted to a log is one that can be played`() throws {
        let log = try write("log")
        let text = try gemba("scenario", "fit", log, "--name", "like-it").output
        let path = folder.write("fit.yaml", Array(text.utf8))
        #expect(try gemba("scenario", "check", path).output.hasPrefix("like-it: well; "))
        _ = try write("again", "--scenario", path)
    }
}
