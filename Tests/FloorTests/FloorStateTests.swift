import Floor
import TestKit
import Testing

/// What an agent is doing, and for how long.
@Suite struct FloorStateTests {
    private let present = Floor([0: .memberAdded(.sales, .alice, penalty: 2, paused: false)])
    private var talking: Floor {
        present.telling([
            10: .entered(.first, .sales, Entry()), 20: .connected(.first, .sales, .alice, wait: .seconds(10)),
        ])
    }

    @Test func `an agent of whom only the name is known is unknown`() {
        let floor = Floor([0: .connected(.first, .sales, .bob, wait: nil), 5: .noted])
        #expect(floor.agents.isEmpty)
        #expect(Floor([0: .penalised(.sales, .alice, penalty: 4)])[.alice].state == .unknown)
        #expect(Floor([0: .penalised(.sales, .alice, penalty: 4)]).memberships(of: .alice).map(\.penalty) == [4])
    }

    @Test func `logging in to a queue makes an agent available, the last removal logs off`() {
        #expect(present[.alice].state == .available)
        #expect(present[.sales].staff[.available] == 1)
        let two = present.telling([5: .memberAdded(.billing, .alice, penalty: nil, paused: false)])
        let one = two.telling([9: .memberRemoved(.sales, .alice)])
        #expect(one[.alice].state == .available)
        #expect(one[.sales].staff[.available] == 0)
        #expect(one[.billing].staff[.available] == 1)
        #expect(one.telling([10: .memberRemoved(.billing, .alice)])[.alice].state == .loggedOff)
    }

    @Test func `every state's time adds up to the time since the first`() {
        let floor = talking.telling([
            80: .completed(.first, .sales, .alice, .ended(wait: 10, talk: 60)), 80: .wrapUpBegan(.alice),
            95: .wrapUpEnded(.alice), 100: .paused(.sales, .alice, .lunch), 130: .unpaused(.sales, .alice),
            140: .memberRemoved(.sales, .alice), 150: .ticked,
        ])
        #expect(floor.time(.alice, in: .available) == .seconds(20 + 5 + 10))
        #expect(floor.time(.alice, in: .onCall) == .seconds(60))
        #expect(floor.time(.alice, in: .wrapUp) == .seconds(15))
        #expect(floor.time(.alice, in: .notReady) == .seconds(30))
        #expect(floor.time(.alice, in: .loggedOff) == .seconds(10))
        #expect(floor.staff.times(at: floor.now)[.onCall] == .seconds(60))
    }

    @Test func `a phone rings until it is answered, missed or left alone`() {
        let ringing = present.telling([10: .entered(.first, .sales, Entry()), 12: .ringing(.first, .sales, .alice)])
        #expect(ringing[.alice].state == .ringing)
        #expect(ringing.waiting(in: .sales).map(\.agent) == [.alice])
        #expect(ringing.telling([15: .connected(.first, .sales, .alice, wait: .seconds(5))])[.alice].state == .onCall)
        let missed = ringing.telling([27: .notAnswered(.first, .sales, .alice, rang: .seconds(15))])
        #expect(missed[.alice].state == .available)
        #expect(missed[.alice].missedInARow == 1)
        #expect(missed[.sales].ringNoAnswer == 1)
        #expect(missed.memberships(of: .alice).map(\.work.ringNoAnswerTime) == [.seconds(15)])
        #expect(missed.waiting(in: .sales).map(\.agent) == [nil])
        let canceled = ringing.telling([14: .ringCanceled(.first, .sales, .alice, rang: .seconds(2))])
        #expect(canceled[.alice].state == .available)
        #expect(canceled[.alice].missedInARow == 0)
        #expect(canceled.memberships(of: .alice).map(\.work.ringCanceled) == [1])
    }

    @Test func `a ring that nobody announced can be missed all the same`() {
        let floor = present.telling([9: .notAnswered(.first, .sales, .alice, rang: .seconds(5))])
        #expect(floor[.alice].ringing == 0)
        #expect(floor[.alice].state == .available)
    }

    @Test func `missed rings in a row begin anew with an answer`() {
        let floor = present.telling([
            1: .entered(.first, .sales, Entry()), 5: .notAnswered(.first, .sales, .alice, rang: .zero),
            9: .notAnswered(.first, .sales, .alice, rang: .zero),
            12: .connected(.first, .sales, .alice, wait: .seconds(11)),
        ])
        #expect(floor[.alice].missedInARow == 0)
        #expect(floor.memberships(of: .alice).map(\.work.ringNoAnswer) == [2])
    }

    @Test func `hold lies within the talk and is told apart`() {
        let held = talking.telling([30: .held(.alice)])
        #expect(held[.alice].state == .hold)
        let ended = held.telling([
            45: .resumed(.alice), 60: .held(.alice),
            80: .completed(.first, .sales, .alice, .ended(wait: 10, talk: 60)),
        ])
        #expect(ended[.sales].books.total.hold == .seconds(15 + 20))
        #expect(ended[.sales].books.total.talk == .seconds(60))
        #expect(ended.time(.alice, in: .hold) == .seconds(35))
        #expect(ended[.alice].state == .available)
    }

    @Test func `a hold outside any conversation leaves the next call a call`() {
        let floor = present.telling([
            5: .held(.alice), 10: .entered(.first, .sales, Entry()),
            12: .connected(.first, .sales, .alice, wait: .seconds(2)),
        ])
        #expect(floor[.alice].state == .onCall)
    }

    @Test func `wrap-up is credited to the queue of the call before`() {
        let floor = talking.telling([
            80: .completed(.first, .sales, .alice, .ended(wait: 10, talk: 60)), 80: .wrapUpBegan(.alice),
            85: .wrapUpBegan(.alice), 100: .wrapUpEnded(.alice), 110: .wrapUpEnded(.alice),
        ])
        #expect(floor[.sales].books.total.wrapUp == .seconds(20))
        #expect(floor[.alice].state == .available)
    }

    @Test func `a call that comes in wrap-up ends it, and it is credited`() {
        let floor = talking.telling([
            80: .completed(.first, .sales, .alice, .ended(wait: 10, talk: 60)), 80: .wrapUpBegan(.alice),
            81: .entered(.second, .sales, Entry()), 90: .connected(.second, .sales, .alice, wait: .seconds(9)),
        ])
        #expect(floor[.alice].state == .onCall)
        #expect(floor[.sales].books.total.wrapUp == .seconds(10))
        #expect(floor.time(.alice, in: .wrapUp) == .seconds(10))
    }

    @Test func `two calls at once are both counted, and the agent is free after the second`() {
        let both = talking.telling([
            25: .entered(.second, .billing, Entry()), 30: .connected(.second, .billing, .alice, wait: .seconds(5)),
        ])
        #expect(both.checks[.twoCallsAtOnce] == 1)
        #expect(both[.alice].talking == 2)
        let one = both.telling([50: .completed(.first, .sales, .alice, .ended(wait: 10, talk: 30))])
        #expect(one[.alice].state == .onCall)
        let none = one.telling([70: .completed(.second, .billing, .alice, .ended(wait: 5, talk: 40))])
        #expect(none[.alice].state == .available)
        #expect(none.time(.alice, in: .onCall) == .seconds(50))
    }

    @Test func `a static member is at work as soon as the first piece of work is met`() {
        let dumped = Floor([0: .dumped(.sales, .alice)])
        #expect(dumped[.alice].state == .available)
        #expect(dumped[.sales].staff[.available] == 1)
        #expect(dumped.memberships(of: .alice).map(\.work.dumped) == [1])
        #expect(!dumped[.alice].wasLoggedIn)
    }

    @Test func `an agent of a pool logs in and off without a queue`() {
        let floor = Floor([0: .loggedIn(.bob)])
        #expect(floor[.bob].state == .available)
        #expect(floor.telling([5: .loggedOff(.bob)])[.bob].state == .loggedOff)
    }

    @Test func `a phone out of reach outweighs everything else`() {
        let gone = talking.telling([30: .reachable(.alice, false)])
        #expect(gone[.alice].state == .unreachable)
        #expect(!gone[.alice].state.isStaffed)
        #expect(gone.telling([31: .reachable(.alice, true)])[.alice].state == .onCall)
    }

    @Test func `a restart frees who rang or talked and leaves the rest`() {
        let floor = talking.telling([
            22: .memberAdded(.sales, .bob, penalty: nil, paused: true), 25: .held(.alice), 30: .restarted,
        ])
        #expect(floor[.alice].state == .available)
        #expect(floor[.bob].state == .notReady)
    }

    @Test func `time that goes back is noted once and never counts below nothing`() {
        let floor = talking.telling([
            15: .completed(.first, .sales, .alice, .ended(wait: 10, talk: 0)), 15: .ticked, 100: .ticked,
        ])
        #expect(floor.checks[.timeWentBack] == 1)
        #expect(floor.now == .opening(100))
        #expect(floor.contradictions.isEmpty)
    }
}
