/// A second reading of a queue_log, written from the definitions alone: slow, plain, and of nothing but text, lists and
/// sets of seconds. Whatever the floor's reducer and this one agree on is hardly a mistake of either.
struct PlainReading {
    struct Visit {
        let call: String
        let queue: String
        let entered: Int
        let isAgain: Bool
        var outcome = "waiting"
        var wait: Int?
        var isTalking = false
        var talk: Int?
    }

    /// A stretch of time in a queue: a log-in, or a pause for a reason.
    struct Stretch {
        let queue: String
        let reason: String
        let from: Int
        var until: Int?
    }

    struct Agent {
        /// Counts and sums by name and queue.
        var work: [String: [String: Int]] = [:]
        var logins: [Stretch] = []
        var pauses: [Stretch] = []
    }

    var visits: [Visit] = []
    var agents: [String: Agent] = [:]
    var end = 0
    private var spelling: [String: String] = [:]
    private var calls: Set<String> = []

    init(_ log: String) {
        for line in log.split(separator: "\n") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard fields.count >= 5, let time = Int(fields[0]) else { continue }
            end = max(end, time)
            let queue = spelling[fields[2].lowercased()] ?? fields[2]
            spelling[fields[2].lowercased()] = queue
            read(time, call: fields[1], queue, fields[3], fields[4], Array(fields[5...]))
        }
    }

    // MARK: Records

    private static let losses = [
        "ABANDON": "abandoned", "EXITWITHTIMEOUT": "timed_out", "EXITWITHKEY": "exit_key", "EXITEMPTY": "exit_empty",
        "WITHDRAW": "withdrawn",
    ]
    private static let ends: Set<String> = [
        "COMPLETEAGENT", "COMPLETECALLER", "BLINDTRANSFER", "ATTENDEDTRANSFER", "TRANSFER",
    ]

    private mutating func read(
        _ time: Int, call: String, _ queue: String, _ agent: String, _ event: String, _ data: [String]
    ) {
        switch event {
        case "ENTERQUEUE":
            let isAgain = !calls.insert(call).inserted
            visits.append(Visit(call: call, queue: queue, entered: time, isAgain: isAgain))
        case "CONNECT": connect(call, queue, agent, Int(data[0]))
        case _ where Self.losses[event] != nil:
            lose(call, queue, Self.losses[event] ?? "", data.last.flatMap { Int($0) })
        case "SYSCOMPAT": if let place = undecided(call, queue) { visits[place].outcome = "failed" }
        case _ where Self.ends.contains(event): complete(call, queue, agent, data)
        case "RINGNOANSWER":
            add(1, "ring_no_answer", agent, queue)
            add(Int(data[0]) ?? 0, "ring_no_answer_ms", agent, queue)
        case "RINGCANCELED": add(1, "ring_canceled", agent, queue)
        case "QUEUESTART": restart()
        default: member(time, queue, agent, event, data)
        }
    }

    private mutating func member(_ time: Int, _ queue: String, _ agent: String, _ event: String, _ data: [String]) {
        guard ["ADDMEMBER", "REMOVEMEMBER", "PAUSE", "UNPAUSE"].contains(event) else { return }
        var known = agents[agent] ?? Agent()
        // Each ends a pause that runs, but the first log-in; a second one means a log-off that nobody logged.
        let isIn = known.logins.contains { $0.queue == queue && $0.until == nil }
        if event != "ADDMEMBER" || isIn { known.pauses.end(in: queue, at: time) }
        if event.hasSuffix("MEMBER") { known.logins.end(in: queue, at: time) }
        if event == "ADDMEMBER" { known.logins.append(Stretch(queue: queue, reason: "", from: time)) }
        if event == "PAUSE" {
            known.pauses.append(Stretch(queue: queue, reason: data.joined(separator: "|"), from: time))
        }
        agents[agent] = known
    }

    private func undecided(_ call: String, _ queue: String) -> Int? {
        visits.firstIndex { $0.call == call && $0.queue == queue && ["waiting", "failed"].contains($0.outcome) }
    }

    private mutating func connect(_ call: String, _ queue: String, _ agent: String, _ wait: Int?) {
        guard let place = undecided(call, queue) else { return }
        visits[place].outcome = "answered"
        visits[place].wait = wait
        visits[place].isTalking = true
        add(1, "calls", agent, queue)
    }

    private mutating func lose(_ call: String, _ queue: String, _ outcome: String, _ wait: Int?) {
        guard let place = undecided(call, queue) else { return }
        visits[place].outcome = outcome
        visits[place].wait = wait
    }

    private mutating func complete(_ call: String, _ queue: String, _ agent: String, _ data: [String]) {
        let isThis = { (visit: Visit) in visit.call == call && visit.queue == queue && visit.isTalking }
        guard let place = visits.firstIndex(where: isThis), let talk = Int(data[data.count - 2]) else { return }
        visits[place].isTalking = false
        visits[place].talk = talk
        add(1, "completed", agent, queue)
        add(talk, "talk", agent, queue)
    }

    private mutating func restart() {
        for place in visits.indices {
            visits[place].isTalking = false
            if ["waiting", "failed"].contains(visits[place].outcome) { visits[place].outcome = "lost" }
        }
    }

    private mutating func add(_ amount: Int, _ what: String, _ agent: String, _ queue: String) {
        agents[agent, default: Agent()].work[what, default: [:]][queue, default: 0] += amount
    }
}

extension [PlainReading.Stretch] {
    fileprivate mutating func end(in queue: String, at time: Int) {
        if let place = lastIndex(where: { $0.queue == queue && $0.until == nil }) { self[place].until = time }
    }
}
