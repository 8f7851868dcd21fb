import Floor
import TestKit
import Testing

@testable import QueueLog

/// Every record that Asterisk writes, and what it says.
@Suite struct ReadingWordsTests {
    private func said(_ line: String) -> Happening? {
        let decoded = Decoded("100|1.1|sales|NONE|ENTERQUEUE||555|1\n\(line)\n")
        #expect(decoded.checks == [:], "\(line)")
        return decoded.happenings.last
    }

    @Test(arguments: Word.allCases) func `every word is read`(word: Word) {
        #expect(said("120|1.1|sales|Alice|\(word.spelling)\(word.specimen)") == word.meaning)
    }

    @Test func `words are told from their like`() {
        for word in Word.allCases {
            let decoded = Decoded(
                "120|1.1|sales|Alice|\(word.spelling)X|1|2|3\n120|1.1|s|A|\(word.spelling.lowercased())|1\n")
            #expect(decoded.checks == [.eventUnknown: 2])
            #expect(decoded.happenings == [.noted, .noted])
        }
    }

    @Test func `a caller's name stands behind the position`() {
        let entered = Decoded("100|1.1|sales|NONE|ENTERQUEUE|http://x|+865551|7|王_芳\n")
        guard case .entered(_, _, let entry) = entered.happenings.first else { return #expect(Bool(false)) }
        #expect(entry.position == 7)
        #expect(entered.names[entry.caller] == "+865551")
        #expect(entered.checks == [:])
    }

    @Test(arguments: ["BRIDGE|9f-2|3|40|2", "LINK|SIP/1-2|SIP/3-4|3|40|2", "APP|Queue|3|40|2", "exten|ctx|3|40|2"])
    func `an attended transfer's figures are counted from its end`(data: String) {
        let completion = Completion.ended(.attendedTransfer, wait: 3, talk: 40, position: 2)
        #expect(said("120|1.1|sales|Alice|ATTENDEDTRANSFER|\(data)") == .completed(.first, .sales, .alice, completion))
    }

    @Test func `rings are told in milliseconds, waits in seconds`() {
        let decoded = Decoded(
            """
            100|1.1|sales|NONE|ENTERQUEUE||5|1
            110|1.1|sales|Alice|RINGNOANSWER|10500
            115|1.1|sales|Alice|CONNECT|15|1.2|5

            """)
        #expect(
            decoded.happenings.dropFirst() == [
                .notAnswered(.first, .sales, .alice, rang: Elapsed(milliseconds: 10_500)),
                .connected(.first, .sales, .alice, wait: .seconds(15)),
            ])
    }
}

extension Word {
    /// Data such as Asterisk writes, from the pipe on.
    fileprivate var specimen: String {
        switch self {
        case .enterQueue: "||556|2"
        case .connect: "|20|1.2|4"
        case .completeAgent, .completeCaller: "|20|60|1"
        case .abandon, .exitWithTimeout, .exitEmpty: "|1|1|20"
        case .exitWithKey: "|5|1|1|20"
        case .withdraw: "|1|1|20|called back"
        case .blindTransfer, .transfer: "|200|internal|20|60|1"
        case .attendedTransfer: "|BRIDGE|b-1|20|60|1"
        case .ringNoAnswer, .ringCanceled: "|5000"
        case .addMember: "|PAUSED"
        case .pause, .unpause, .pauseAll, .unpauseAll: "|lunch|with a pipe"
        case .penalty: "|3"
        case .ringInUse: "|1"
        case .agentLogin: "|SIP/100"
        case .agentLogoff: "|SIP/100|900"
        case .agentCallbackLogin: "|100@agents"
        case .agentCallbackLogoff: "|100@agents|900|CommandLogoff"
        case .outCall: "|ANSWERED|30|4|555"
        case .did, .info, .pauseReason: "|5550100"
        case .agentDump, .sysCompat, .removeMember, .queueStart, .configReload, .full, .joinEmpty, .closed,
            .joinUnavailable:
            "|"
        }
    }

    /// What the specimen says of a call that has entered.
    fileprivate var meaning: Happening {
        let completion = { (end: Completion.End) in Completion.ended(end, wait: 20, talk: 60, position: 1) }
        return switch self {
        case .enterQueue:
            .entered(
                .first, .sales,
                Entry(
                    caller: Caller(packed: 0x667), position: 2, lastEntry: Moment(seconds: 100),
                    lastEntryHere: Moment(seconds: 100)))
        case .connect: .connected(.first, .sales, .alice, wait: .seconds(20))
        case .completeAgent: .completed(.first, .sales, .alice, completion(.byAgent))
        case .completeCaller: .completed(.first, .sales, .alice, completion(.byCaller))
        case .blindTransfer: .completed(.first, .sales, .alice, completion(.blindTransfer))
        case .attendedTransfer: .completed(.first, .sales, .alice, completion(.attendedTransfer))
        case .transfer: .completed(.first, .sales, .alice, completion(.transfer))
        case .abandon: .left(.first, .sales, .abandoned, wait: .seconds(20))
        case .exitWithTimeout: .left(.first, .sales, .timedOut, wait: .seconds(20))
        case .exitWithKey: .left(.first, .sales, .exitKey, wait: .seconds(20))
        case .exitEmpty: .left(.first, .sales, .exitEmpty, wait: .seconds(20))
        case .withdraw: .left(.first, .sales, .withdrawn, wait: .seconds(20))
        case .ringNoAnswer: .notAnswered(.first, .sales, .alice, rang: .seconds(5))
        case .ringCanceled: .ringCanceled(.first, .sales, .alice, rang: .seconds(5))
        case .agentDump: .dumped(.sales, .alice)
        case .sysCompat: .failed(.first, .sales)
        case .outCall: .outbound(.sales, .alice)
        case .full, .joinEmpty, .closed, .joinUnavailable: .refused(.sales)
        case .addMember: .memberAdded(.sales, .alice, penalty: nil, paused: true)
        case .removeMember: .memberRemoved(.sales, .alice)
        case .pause: .paused(.sales, .alice, .lunch)
        case .unpause: .unpaused(.sales, .alice)
        case .penalty: .penalised(.sales, .alice, penalty: 3)
        case .agentLogin, .agentCallbackLogin: .loggedIn(.alice)
        case .agentLogoff, .agentCallbackLogoff: .loggedOff(.alice)
        case .queueStart: .restarted
        case .pauseAll, .unpauseAll, .ringInUse, .configReload, .did, .info, .pauseReason: .noted
        }
    }
}
