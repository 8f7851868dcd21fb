import Floor
import TestKit
import Testing

/// A call's way through a queue, as the counts tell it.
@Suite struct FloorCallTests {
    private let waiting = Floor([0: .entered(.first, .sales, Entry(position: 1))])
    private var talking: Floor { waiting.telling([12: .connected(.first, .sales, .alice, wait: .seconds(12))]) }

    private func tally(_ floor: Floor, _ queue: QueueID = .sales) -> Tally { floor[queue].books.total }

    @Test func `a caller who enters is offered and waits`() {
        #expect(tally(waiting).offered == 1)
        #expect(tally(waiting).waiting == 1)
        #expect(waiting[.sales].waitingCount == 1)
        #expect(waiting.oldestWait(in: .sales, at: .opening(40)) == .seconds(40))
        #expect(waiting.oldestWait(in: .sales, at: .opening(-5)) == .zero)
    }

    @Test func `an answer within the threshold counts there, its last second included`() {
        #expect(tally(talking).answeredWithin == 1)
        let onTheDot = waiting.telling([20: .connected(.first, .sales, .alice, wait: .seconds(20))])
        #expect(tally(onTheDot).answeredWithin == 1)
        let late = waiting.telling([21: .connected(.first, .sales, .alice, wait: .seconds(21))])
        #expect(tally(late).answeredWithin == 0)
        #expect(tally(late).answered == 1)
    }

    @Test func `the stated wait counts and not the stamps, but a doubt is noted`() {
        let floor = waiting.telling([30: .connected(.first, .sales, .alice, wait: .seconds(12))])
        #expect(tally(floor).waitAnswered == .seconds(12))
        #expect(floor.checks[.waitDisagrees] == 1)
        let rounded = waiting.telling([13: .connected(.first, .sales, .alice, wait: .seconds(12))])
        #expect(rounded.checks[.waitDisagrees] == 0)
    }

    @Test(arguments: [nil, Elapsed.seconds(-4)])
    func `a wait that is not stated, or cannot be, is measured`(stated: Elapsed?) {
        let floor = waiting.telling([9: .connected(.first, .sales, .alice, wait: stated)])
        #expect(tally(floor).waitAnswered == .seconds(9))
        #expect(floor.checks[.waitMissing] == 1)
    }

    @Test func `a conversation that ends credits its talk to the queue and the agent`() {
        let floor = talking.telling([72: .completed(.first, .sales, .alice, .ended(.byAgent, wait: 12, talk: 60))])
        #expect(tally(floor).talked == 1)
        #expect(tally(floor).talk == .seconds(60))
        #expect(tally(floor).endedByAgent == 1)
        #expect(floor.memberships(of: .alice).map(\.work.talk) == [.seconds(60)])
        #expect(floor.visits.count == 0)
        #expect(floor.checks.total == 0)
    }

    @Test(arguments: [Completion.End.blindTransfer, .attendedTransfer, .transfer])
    func `a transfer ends the conversation here`(end: Completion.End) {
        let floor = talking.telling([72: .completed(.first, .sales, .alice, .ended(end, wait: 12, talk: 60))])
        #expect(tally(floor).transferred == 1)
        #expect(tally(floor).talked == 1)
        #expect(tally(floor).endedByAgent + tally(floor).endedByCaller == 0)
        #expect(floor[.sales].talkingCount == 0)
    }

    @Test func `talk that is not stated is measured and doubted`() {
        let floor = talking.telling([42: .completed(.first, .sales, .alice, .ended(wait: 12))])
        #expect(tally(floor).talk == .seconds(30))
        #expect(floor.checks[.talkMissing] == 1)
    }

    @Test func `talk that disagrees with the stamps, and a wait told differently, are doubted`() {
        let floor = talking.telling([42: .completed(.first, .sales, .alice, .ended(wait: 13, talk: 90))])
        #expect(tally(floor).talk == .seconds(90))
        #expect(floor.checks[.talkDisagrees] == 1)
        #expect(floor.checks[.waitRestatedDifferently] == 1)
    }

    @Test(arguments: Loss.allCases)
    func `each way of leaving has its own count`(loss: Loss) {
        let floor = waiting.telling([30: .left(.first, .sales, loss, wait: .seconds(30))])
        for other in Loss.allCases { #expect(tally(floor)[other] == (other == loss ? 1 : 0)) }
        #expect(tally(floor).waiting == 0)
        #expect(floor[.sales].waitingCount == 0)
    }

    @Test func `an abandon before the short limit is short, at the limit it is not`() {
        let short = waiting.telling([4: .left(.first, .sales, .abandoned, wait: .seconds(4))])
        let notShort = waiting.telling([5: .left(.first, .sales, .abandoned, wait: .seconds(5))])
        #expect(tally(short).abandonedShort == 1)
        #expect(tally(notShort).abandonedShort == 0)
        #expect(tally(notShort).abandonedWithin == 1)
    }

    @Test func `the longest waits are kept by outcome, a restart's aside`() {
        let floor = talking.telling([
            20: .entered(.second, .sales, Entry()), 80: .left(.second, .sales, .abandoned, wait: .seconds(60)),
            90: .entered(.third, .sales, Entry()), 500: .restarted,
        ])
        #expect(tally(floor).longestAnswered == .seconds(12))
        #expect(tally(floor).longestAbandoned == .seconds(60))
        #expect(tally(floor).longestWait == .seconds(60))
        #expect(tally(floor).lost == 1)
    }

    @Test func `a failed call that abandons counts as abandoned alone`() {
        let failed = waiting.telling([3: .failed(.first, .sales), 4: .failed(.first, .sales)])
        #expect(tally(failed).failed == 1)
        #expect(tally(failed).waiting == 0)
        let gone = failed.telling([5: .left(.first, .sales, .abandoned, wait: .seconds(5))])
        #expect(tally(gone).failed == 0)
        #expect(tally(gone).abandoned == 1)
    }

    @Test func `a refused caller was never offered, an outbound call neither`() {
        let floor = Floor([0: .refused(.billing), 1: .outbound(.billing, .alice)])
        #expect(floor[.billing].refused == 1)
        #expect(floor[.billing].outbound == 1)
        #expect(tally(floor, .billing).offered == 0)
        #expect(floor[.billing].isKnown)
    }

    @Test func `the same call may stay in several queues, one after another or at once`() {
        let floor = talking.telling([
            60: .completed(.first, .sales, .alice, .ended(.blindTransfer, wait: 12, talk: 48)),
            60: .entered(.first, .billing, Entry()), 61: .entered(.first, .sales, Entry()),
            70: .connected(.first, .billing, .bob, wait: .seconds(10)),
        ])
        #expect(tally(floor).offered == 2)
        #expect(tally(floor, .billing).answered == 1)
        #expect(floor[.sales].waitingCount == 1)
        #expect(floor.contradictions.isEmpty)
    }

    @Test func `a caller who is redirected while talking cuts the conversation, and its length is doubted`() {
        let floor = talking.telling([
            40: .entered(.first, .billing, Entry()),
            300: .completed(.first, .sales, .alice, .ended(wait: 12, talk: 288)),
        ])
        #expect(floor.checks[.talkBeyondRedirect] == 1)
        #expect(tally(floor, .billing).offered == 1)
        #expect(floor[.billing].waitingCount == 1)
    }

    @Test func `an end under another call's id is found by agent, wait and position`() {
        let floor = talking.telling([72: .completed(.third, .sales, .alice, .ended(wait: 12, talk: 60, position: 1))])
        #expect(floor.checks[.completionUnderOtherCall] == 1)
        #expect(tally(floor).talked == 1)
        for stranger in [Completion.ended(wait: 11, talk: 60, position: 1), .ended(wait: 12, talk: 60, position: 2)] {
            let unmoved = talking.telling([72: .completed(.third, .sales, .alice, stranger)])
            #expect(unmoved.checks[.completionWithoutConnect] == 1)
            #expect(unmoved[.sales].talkingCount == 1)
        }
    }

    @Test func `a restart loses who waited and who talked`() {
        let floor = talking.telling([20: .entered(.second, .sales, Entry()), 50: .restarted])
        #expect(tally(floor).lost == 1)
        #expect(tally(floor).lostTalking == 1)
        #expect(floor.visits.count == 0)
        #expect(floor[.alice].state == .available)
    }

    @Test func `turns of calls nobody knows change nothing but the doubts`() {
        let floor = waiting.telling([
            5: .connected(.second, .sales, .alice, wait: nil), 6: .left(.second, .sales, .abandoned, wait: nil),
            7: .completed(.second, .sales, .alice, .ended()), 8: .connected(.unknown, .sales, .alice, wait: nil),
        ])
        #expect(tally(floor) == tally(waiting))
        #expect(floor.checks[.connectWithoutEnter] == 2)
        #expect(floor.checks[.lossWithoutEnter] == 1)
        #expect(floor.checks[.completionWithoutConnect] == 1)
    }

    @Test func `who enters twice is two visits and a doubt`() {
        let floor = waiting.telling([5: .entered(.first, .sales, Entry())])
        #expect(tally(floor).offered == 2)
        #expect(floor.checks[.enteredTwice] == 1)
    }

    @Test func `lines stand in the order of entering, whoever leaves in the middle`() {
        var floor = waiting.telling([
            10: .entered(.second, .sales, Entry()), 20: .entered(.third, .sales, Entry()),
            30: .left(.second, .sales, .exitKey, wait: .seconds(20)),
        ])
        #expect(floor.waiting(in: .sales).map(\.call) == [.first, .third])
        floor.tell([31: .connected(.first, .sales, .alice, wait: .seconds(31)), 32: .entered(.second, .sales, Entry())])
        #expect(floor.waiting(in: .sales).map(\.call) == [.third, .second])
        #expect(floor.talking(in: .sales).map(\.call) == [.first])
    }
}
