import Floor
import QueueLog
import Report
import Simulation
import Testing

/// What the simulator writes into a queue_log is what its floor had.
@Suite struct ReplayTests {
    static let names = Scenario.shipped().map(\.name).filter { $0 != "ten-thousand" }

    @Test("two hours written as a log and read again give the same report, key by key", arguments: names)
    func sameReport(_ name: String) throws {
        var scenario = try #require(Scenario.named(name, name == "quiet-day" ? .chinese : .english))
        scenario.precision = .seconds
        let hours: Int64 = name == "thousand-agents" ? 1 : 2
        let start = scenario.midnight + max(scenario.begins, scenario.opens - .minutes(15))
        var simulator = Simulator(scenario: scenario, seed: 5)
        var floor = Floor()
        var writer = LogWriter(epoch: scenario.midnight)
        var log: [UInt8] = []
        let end = name == "thousand-agents" ? scenario.midnight + scenario.begins + .minutes(70) : start + .hours(hours)
        let register = simulator.register
        simulator.run(until: end) { event in
            floor.apply(event)
            writer.write(event, register, to: &log)
        }
        let (copy, decoder) = read(log)
        #expect(decoder.checks.total == 0)
        #expect(floor.checks.total == 0)
        #expect(copy.checks.total == 0)
        let (told, heard) = (report(floor, register, end), report(copy, decoder.register, end))
        #expect(told == heard)
    }

    private func read(_ log: [UInt8]) -> (Floor, LineDecoder) {
        var decoder = LineDecoder()
        var floor = Floor()
        let padded = log + Array(repeating: 0, count: Interner.reach)
        padded.withUnsafeBytes { bytes in
            decoder.decode(UnsafeRawBufferPointer(rebasing: bytes[..<log.count])) { floor.apply($0) }
        }
        return (floor, decoder)
    }

    /// The report without what a queue_log does not know.
    private func report(_ floor: Floor, _ register: Register, _ end: Moment) -> String {
        var report = ShiftReport(floor, register.names, end: end)
        report.all = report.all.asLogged
        for index in report.queues.indices { report.queues[index].tally = report.queues[index].tally.asLogged }
        return report.json.text
    }
}

extension Tally {
    fileprivate var asLogged: Tally {
        var tally = self
        tally.hold = .zero
        tally.wrapUp = .zero
        tally.knowsHold = false
        tally.knowsWrapUp = false
        return tally
    }
}
