import Floor
import Glibc
import Measures
import QueueLog
import Simulation

/// Fits a scenario to a recorded day and shows, hour by hour, whether a hundred simulated days bracket it.
struct FitCheck {
    /// One hour's figures, in the order of `names`.
    private typealias Hours = [Int: [Double]]
    private static let names = ["offered", "abandoned", "ASA", "SL"]

    static func run(_ path: String) {
        guard let bytes = read(path) else { return print("cannot read", path) }
        var decoder = LineDecoder()
        var events: [Event] = []
        bytes.withUnsafeBytes { raw in
            decoder.decode(UnsafeRawBufferPointer(rebasing: raw[..<(bytes.count - Interner.reach)])) {
                events.append($0)
            }
        }
        guard let first = events.first else { return }
        let midnight = first.at.slotStart(.hours(24))
        var fit = ScenarioFit(midnight: midnight)
        for event in events { fit.observe(event) }
        let scenario = fit.scenario(named: "fitted", weekday: .monday, decoder.register.names)
        for queue in scenario.queues { print(queue.name, queue.talk, queue.patience.length ?? .fixed(0), queue.wrapUp) }
        compare(hours(events), (0..<100).map { simulated(scenario, seed: UInt64($0)) })
    }

    private static func compare(_ real: Hours, _ runs: [Hours]) {
        var bracketed = [0, 0, 0, 0]
        for hour in real.keys.sorted() {
            let columns = names.indices.map { figure -> String in
                let values = runs.compactMap { $0[hour]?[figure] }.sorted()
                guard values.count > 20, let value = real[hour]?[figure] else { return "-" }
                let (low, high) = (values[values.count * 5 / 100], values[values.count * 95 / 100])
                if value >= low && value <= high { bracketed[figure] += 1 }
                return "\(names[figure]) \(Int(value)) in \(Int(low))…\(Int(high))"
            }
            print(hour, columns.joined(separator: "   "))
        }
        print("bracketed of", real.count, zip(names, bracketed).map { "\($0) \($1)" })
    }

    private static func simulated(_ scenario: Scenario, seed: UInt64) -> Hours {
        var simulator = Simulator(scenario: scenario, seed: seed)
        var events: [Event] = []
        simulator.run(until: scenario.ending + .hours(1)) { events.append($0) }
        return hours(events)
    }

    private static func hours(_ events: [Event]) -> Hours {
        var floor = Floor(keeping: BookKeeping(interval: .hours(1)))
        for event in events { floor.apply(event) }
        var tallies: [Int: Tally] = [:]
        for interval in floor.queues.flatMap(\.books.intervals) {
            tallies[Int(interval.start.seconds / 3_600 % 24), default: Tally()] += interval.tally
        }
        return tallies.filter { $0.value.offered > 4 }.mapValues { tally in
            [
                Double(tally.offered), Double(tally.abandoned),
                tally.waitAnswered.inSeconds / Double(max(1, tally.answered)),
                ServiceLevel.ofOffered.value(tally) ?? 0,
            ]
        }
    }

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
        return bytes + [UInt8](repeating: 0, count: Interner.reach)
    }
}
