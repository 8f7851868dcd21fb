/// How many things are wrong now.
struct Alarms: Sendable {
    let warnings: Int
    let criticals: Int

    init(_ queues: [QueueRow], agents: [AgentRow]) {
        let severities = queues.map(\.severity) + agents.map(\.severity)
        warnings = severities.count { $0 == .warning }
        criticals = severities.count { $0 == .critical }
    }
}
