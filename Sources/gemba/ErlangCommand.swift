import ArgumentParser
import Measures
import Report

struct ErlangCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erlang", abstract: "Staffing by Erlang C, or by Erlang A where callers have no endless patience.",
        discussion: "Example: gemba erlang --rate 120 --aht 240 --agents 10 --sl 20 --target 80")

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @Option(help: "Calls an hour.")
    var rate: Double
    @Option(help: "Mean handle time, seconds.")
    var aht: Double
    @Option(help: "Agents who serve.")
    var agents: Int
    @Option(help: "Mean patience of callers, seconds; endless where it is left out.")
    var patience: Double?
    @Option(help: "Service level threshold, seconds.")
    var sl: Double = 20
    @Option(help: "Service level to reach, percent; tells the agents needed.")
    var target: Double?
    @Flag(help: "Find the figures by simulation, and between what they lie, at 99 %.")
    var simulate = false
    @Option(help: "With --simulate, any number; the same one gives the same figures.")
    var seed: UInt64 = 1
    @Option(help: "table or json.")
    var format = Format.table

    func validate() throws {
        guard rate > 0, rate.isFinite else { throw ValidationError("--rate \(rate): calls an hour, more than 0") }
        guard aht > 0, aht.isFinite else { throw ValidationError("--aht \(aht): seconds, more than 0") }
        guard (0...100_000).contains(agents) else { throw ValidationError("--agents \(agents): 0 to 100000") }
        guard patience.map({ $0 > 0 }) ?? true else { throw ValidationError("--patience: seconds, more than 0") }
        guard sl >= 0 else { throw ValidationError("--sl \(sl): seconds, 0 or more") }
        guard target.map({ $0 > 0 && $0 < 100 }) ?? true else { throw ValidationError("--target: percent, 0 to 100") }
    }

    func run() throws {
        let workload = Workload(callsPerHour: rate, aht: aht, agents: agents, patience: patience, threshold: sl)
        var figures = try simulate ? simulated(workload) : computed(workload)
        if let target {
            let needed = workload.agentsNeeded(target: target / 100)
            figures.append(("agents_needed", needed.map { .integer($0) } ?? .null))
        }
        switch format {
        case .json: try emit(JSON.object(figures).text)
        case .table: for (key, value) in figures { try emit(Self.row(key, value) + "\n") }
        }
    }

    private func computed(_ workload: Workload) -> [(key: String, value: JSON)] {
        let staffing = workload.staffing()
        return [
            ("p_wait", .precise(staffing.pWait)), ("asa", .precise(staffing.asa)),
            ("service_level", .precise(staffing.serviceLevel)), ("occupancy", .precise(staffing.occupancy)),
            ("p_abandon", .precise(staffing.pAbandon)),
        ]
    }

    private static func row(_ key: String, _ value: JSON) -> String {
        if case .object(let members) = value {
            return key + " at 99 %\n" + members.map { "  " + row($0.key, $0.value) }.joined(separator: "\n")
        }
        let text = value.text.split { $0 == "\n" }.joined()
        return key + String(repeating: " ", count: max(1, 16 - key.count)) + (text == "null" ? "—" : text)
    }
}
