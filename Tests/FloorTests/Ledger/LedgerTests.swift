import Floor
import TestKit
import Testing

/// The ledger is written from the floor's own account, and nothing but the past is in it.
@Suite struct LedgerTests {
    private func floor(_ story: KeyValuePairs<Int64, Happening>) -> (Floor, Ledger) {
        var (floor, ledger) = (Floor(), Ledger())
        floor.outbox.isOpen = true
        floor.tell(story)
        ledger.take(from: &floor)
        return (floor, ledger)
    }

    @Test func `an answered visit is written when it ends, with its agent, wait and talk`() throws {
        let caller = Caller(packed: 7)
        let (_, ledger) = floor([
            0: .entered(.first, .sales, Entry(caller: caller)),
            8: .connected(.first, .sales, .alice, wait: .seconds(8)),
            68: .completed(.first, .sales, .alice, .ended(.byAgent, wait: 8, talk: 60)),
        ])
        let record = try #require(ledger.visits.first)
        #expect(ledger.visits.count == 1)
        #expect(record.call == .first && record.queue == .sales && record.agent == .alice && record.caller == caller)
        #expect(record.entered == .opening(0) && record.ended == .opening(68))
        #expect(record.wait == .seconds(8) && record.talk == .seconds(60))
        #expect(record.ending == .talked(.byAgent))
    }

    @Test func `who waits or talks is not in the ledger yet`() {
        let (_, ledger) = floor([
            0: .entered(.first, .sales, Entry()), 1: .entered(.second, .sales, Entry()),
            2: .connected(.first, .sales, .alice, wait: .seconds(2)),
        ])
        #expect(ledger.visits.isEmpty)
    }

    @Test(arguments: Loss.allCases) func `a lost visit is written with its cause and nobody's name`(loss: Loss) {
        let (_, ledger) = floor([
            0: .entered(.first, .sales, Entry()), 1: .ringing(.first, .sales, .alice),
            9: .left(.first, .sales, loss, wait: .seconds(9)),
        ])
        #expect(ledger.visits.map(\.ending) == [.left(loss)])
        #expect(ledger.visits.first?.agent == nil)
        #expect(ledger.visits.first?.isAnswered == false)
    }

    @Test func `a restart ends every visit, the talking ones as answered`() {
        let (_, ledger) = floor([
            0: .entered(.first, .sales, Entry()), 1: .entered(.second, .sales, Entry()),
            5: .connected(.first, .sales, .alice, wait: .seconds(5)), 9: .restarted,
        ])
        #expect(ledger.visits.map(\.ending) == [.left(.lost), .lostTalking])
        #expect(ledger.visits.last?.talk == .seconds(4))
    }

    @Test func `an agent's changes of state stand in order, with what a pause is for`() {
        let (_, ledger) = floor([
            0: .memberAdded(.sales, .alice, penalty: nil, paused: false),
            1: .memberAdded(.sales, .bob, penalty: nil, paused: false),
            20: .paused(.sales, .alice, .lunch), 50: .unpaused(.sales, .alice), 60: .memberRemoved(.sales, .alice),
        ])
        let turns = ledger.turns(of: .alice)
        #expect(turns.map(\.state) == [.available, .notReady, .available, .loggedOff])
        #expect(turns.map(\.at) == [.opening(0), .opening(20), .opening(50), .opening(60)])
        #expect(turns[1].reason == .lunch && turns[2].reason == .none)
        #expect(ledger.turns(of: .bob).map(\.state) == [.available])
        #expect(ledger.turns(of: AgentID(77)).isEmpty)
    }

    @Test func `a closed outbox tells nothing, and makes no other floor of it`() {
        let story: KeyValuePairs<Int64, Happening> = [
            0: .entered(.first, .sales, Entry()), 9: .left(.first, .sales, .abandoned, wait: .seconds(9)),
        ]
        var silent = Floor(story)
        let (telling, _) = floor(story)
        #expect(silent == telling)
        var ledger = Ledger()
        ledger.take(from: &silent)
        #expect(ledger.visits.isEmpty && ledger.turns.isEmpty)
    }

    @Test func `a record takes 64 bytes and a change of state 24`() {
        #expect(MemoryLayout<VisitRecord>.stride == 64)
        #expect(MemoryLayout<StateTurn>.stride == 24)
    }
}
