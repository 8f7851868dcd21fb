/// A log of an invented day: calls that live as calls do, agents who come and go, and records that nobody expects.
///
/// The clock now and then goes back by a second, as it does where several threads write.
struct RandomLog {
    private(set) var lines: [String] = []
    private var time = 1_788_249_600
    private var calls = 0
    private var generator: SeededGenerator
    /// Records that will be due later.
    private var due: [(time: Int, make: @Sendable (Int) -> String)] = []

    private static let queues = ["sales", "billing", "技术"]
    private static let spellings = ["sales": ["sales", "Sales", "SALES"], "billing": ["billing", "Billing"]]
    private static let agents = ["Bob", "王芳", "PJSIP/1001", "Agent/7"]
    private static let reasons = ["lunch", "", "培训", "a|b"]

    var text: String { lines.joined(separator: "\n") + "\n" }

    init(seed: UInt64, steps: Int) {
        generator = SeededGenerator(seed: seed)
        for _ in 0..<steps {
            time += below(30)
            settle()
            step()
        }
    }

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
    private mutating func one(of words: [String]) -> String { words.randomElement(using: &generator) ?? "" }
    private mutating func queue() -> String { one(of: Self.queues) }
    private mutating func spelled(_ queue: String) -> String { one(of: Self.spellings[queue] ?? [queue]) }

    private mutating func write(_ call: String, _ queue: String, _ agent: String, _ rest: String) {
        let stamp = below(40) == 0 ? time - 1 : time
        lines.append("\(stamp)|\(call)|\(queue)|\(agent)|\(rest)")
    }

    /// Writes what has come due, in the order of time.
    private mutating func settle() {
        for record in due.filter({ $0.time <= time }).sorted(by: { $0.time < $1.time }) {
            lines.append(record.make(record.time))
        }
        due.removeAll { $0.time <= time }
    }

    private mutating func step() {
        switch below(100) {
        case 0..<45: call()
        case 45..<88: member()
        case 88..<99: oddity()
        default: write("NONE", "NONE", "NONE", "QUEUESTART|")
        }
    }

    // MARK: Calls

    private mutating func call() {
        calls += 1
        enter("\(time).\(calls)", queue())
    }

    private mutating func enter(_ call: String, _ queue: String) {
        write(call, spelled(queue), "NONE", "ENTERQUEUE||1380000\(below(100))|1")
        let (here, wait, talk, agent) = (spelled(queue), below(60), below(200), one(of: Self.agents))
        if below(4) == 0 {
            later(wait / 2) { "\($0)|\(call)|\(here)|\(agent)|RINGNOANSWER|\(wait * 500)" }
        }
        switch below(12) {
        case 0..<6: answer(call, here, agent, wait, talk)
        case 6, 7: later(wait) { "\($0)|\(call)|\(here)|NONE|ABANDON|1|1|\(wait)" }
        case 8: later(wait) { "\($0)|\(call)|\(here)|NONE|EXITWITHTIMEOUT|1|1|\(wait)" }
        case 9: later(wait) { "\($0)|\(call)|\(here)|NONE|EXITWITHKEY|3|1|1|\(wait)" }
        case 10: later(wait) { "\($0)|\(call)|\(here)|NONE|\(wait % 2 == 0 ? "EXITEMPTY" : "WITHDRAW")|1|1|\(wait)" }
        default: fail(call, here, wait)
        }
    }

    private mutating func answer(_ call: String, _ queue: String, _ agent: String, _ wait: Int, _ talk: Int) {
        later(wait) { "\($0)|\(call)|\(queue)|\(agent)|CONNECT|\(wait)|b.1|2" }
        let ends = [
            "COMPLETEAGENT|", "COMPLETECALLER|", "BLINDTRANSFER|200|internal|", "ATTENDEDTRANSFER|BRIDGE|b.2|",
        ]
        let end = one(of: ends)
        later(wait + talk) { "\($0)|\(call)|\(queue)|\(agent)|\(end)\(wait)|\(talk)|1" }
        guard end.hasPrefix("BLIND") else { return }
        let next = self.queue()
        later(wait + talk) { "\($0)|\(call)|\(next)|NONE|ENTERQUEUE||13800001|1" }
        later(wait + talk + 9) { "\($0)|\(call)|\(next)|NONE|ABANDON|1|1|9" }
    }

    /// Codecs that do not fit; the caller's abandon mostly follows.
    private mutating func fail(_ call: String, _ queue: String, _ wait: Int) {
        later(wait) { "\($0)|\(call)|\(queue)|NONE|SYSCOMPAT|" }
        if below(3) > 0 { later(wait + 1) { "\($0)|\(call)|\(queue)|NONE|ABANDON|1|1|\(wait + 1)" } }
    }

    private mutating func later(_ seconds: Int, _ make: @escaping @Sendable (Int) -> String) {
        due.append((time + seconds, make))
    }

    // MARK: Agents and oddities

    private mutating func member() {
        let (queue, agent) = (spelled(queue()), one(of: Self.agents))
        switch below(10) {
        case 0, 1: write("m.1", queue, agent, "ADDMEMBER|")
        case 2: write("m.1", queue, agent, "REMOVEMEMBER|")
        case 3...6: write("m.1", queue, agent, "PAUSE|" + one(of: Self.reasons))
        default: write("m.1", queue, agent, "UNPAUSE|")
        }
    }

    private mutating func oddity() {
        let (queue, agent) = (spelled(queue()), one(of: Self.agents))
        switch below(8) {
        case 0: write("9.9", queue, agent, "CONNECT|5|b.9|1")
        case 1: write("9.9", queue, "NONE", "ABANDON|1|1|5")
        case 2: write("9.9", queue, agent, "COMPLETEAGENT|77|5|9")
        case 3: write("9.9", queue, agent, "RINGCANCELED|1500")
        case 4: write("9.9", queue, agent, "SOMETHINGNEW|1|2")
        case 5: lines.append(one(of: ["", "no record", "x|1|q|a|CONNECT|1|b|1", "|||", "12"]))
        case 6: write("NONE", queue, "NONE", "CONFIGRELOAD|")
        default: write("\(time).\(max(1, calls))", queue, "NONE", "ABANDON|1|1|2")
        }
    }
}
