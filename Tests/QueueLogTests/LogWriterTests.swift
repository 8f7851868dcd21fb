import Floor
import QueueLog
import Testing

@Suite struct LogWriterTests {
    private let queue = QueueID(0)
    private let agent = AgentID(0)
    private let call = CallID(3)
    private let start = Moment(seconds: 1_795_298_930)

    /// The lines of some events, a second apart.
    private func lines(queue name: String = "tech", agent agentName: String = "Eva García", _ events: Happening...)
        -> [String]
    {
        var register = Register()
        _ = (register.queue(name), register.agent(agentName), register.reason("Break"))
        var writer = LogWriter(epoch: start)
        var bytes: [UInt8] = []
        for (second, what) in events.enumerated() {
            writer.write(Event(at: start + .seconds(Int64(second)), what), register, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func entry(_ position: Int32) -> Entry {
        var register = Register()
        let caller = Interner.padded("5550001") { register.caller($0) }
        return Entry(caller: caller, position: position)
    }

    @Test("an answered call is written as Asterisk writes it")
    func answered() {
        let completion = Completion(end: .byCaller, wait: .seconds(2), talk: .seconds(6), position: 1)
        let written = lines(
            .entered(call, queue, entry(1)), .ringing(call, queue, agent),
            .connected(call, queue, agent, wait: .seconds(2)), .held(agent), .resumed(agent),
            .completed(call, queue, agent, completion), .wrapUpBegan(agent))
        #expect(
            written == [
                "1795298930|1795298930.6|tech|NONE|ENTERQUEUE||5550001|1",
                "1795298932|1795298930.6|tech|Eva García|CONNECT|2|1795298930.7|1",
                "1795298935|1795298930.6|tech|Eva García|COMPLETECALLER|2|6|1",
            ])
    }

    @Test(
        "each loss has its own record, with the place in line and the first one",
        arguments: [
            (Loss.abandoned, "ABANDON|1|1|9"), (.timedOut, "EXITWITHTIMEOUT|1|1|9"), (.exitEmpty, "EXITEMPTY|1|1|9"),
            (.exitKey, "EXITWITHKEY|1|1|1|9"), (.withdrawn, "WITHDRAW|1|1|9|"),
        ])
    func losses(_ loss: Loss, _ record: String) {
        let written = lines(.entered(call, queue, entry(1)), .left(call, queue, loss, wait: .seconds(9)))
        #expect(written.last == "1795298931|1795298930.6|tech|NONE|" + record)
    }

    @Test("transfers say before the figures where they went")
    func transfers() {
        for (end, data) in [
            (Completion.End.blindTransfer, "BLINDTRANSFER|700|from-agents|2|6|4"),
            (.attendedTransfer, "ATTENDEDTRANSFER|BRIDGE|1795298930.7|2|6|4"), (.byAgent, "COMPLETEAGENT|2|6|4"),
        ] {
            let completion = Completion(end: end, wait: .seconds(2), talk: .seconds(6), position: 4)
            let written = lines(.completed(call, queue, agent, completion))
            #expect(written == ["1795298930|1795298930.6|tech|Eva García|" + data])
        }
    }

    @Test("members, pauses and the PBX's start are written as Asterisk writes them")
    func members() {
        let written = lines(
            .restarted, .memberAdded(queue, agent, penalty: 2, paused: false), .paused(queue, agent, ReasonID(1)),
            .unpaused(queue, agent), .penalised(queue, agent, penalty: 3), .memberRemoved(queue, agent),
            .memberAdded(queue, agent, penalty: nil, paused: true), .notAnswered(call, queue, agent, rang: .seconds(8)))
        #expect(
            written.map { String($0.drop { $0 != "|" }) } == [
                "|NONE|NONE|NONE|QUEUESTART|", "|MANAGER|tech|Eva García|ADDMEMBER|",
                "|NONE|tech|Eva García|PAUSE|Break", "|NONE|tech|Eva García|UNPAUSE|",
                "|NONE|tech|Eva García|PENALTY|3", "|MANAGER|tech|Eva García|REMOVEMEMBER|",
                "|MANAGER|tech|Eva García|ADDMEMBER|PAUSED", "|1795298930.6|tech|Eva García|RINGNOANSWER|8000",
            ])
    }

    @Test("names cannot break a line or a field")
    func names() {
        let written = lines(queue: "a|b", agent: "Eve\r\nQUEUESTART\u{7F}", .memberRemoved(queue, agent))
        #expect(written == ["1795298930|MANAGER|a_b|Eve__QUEUESTART_|REMOVEMEMBER|"])
    }

    @Test("what a queue_log has no word for is left out")
    func silence() {
        #expect(
            lines(
                .ringing(call, queue, agent), .held(agent), .refused(queue), .reachable(agent, false),
                .handRaised(agent, .none), .answeredElsewhere(call, queue, agent), .ticked,
                .left(call, queue, .lost, wait: nil)
            ).isEmpty)
    }
}
