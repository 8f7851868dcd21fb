import Floor
import TestKit
import Testing

/// Log-ins and pauses, per queue and over all.
@Suite struct FloorPauseTests {
    private let inTwo = Floor([
        0: .memberAdded(.sales, .alice, penalty: nil, paused: false),
        0: .memberAdded(.billing, .alice, penalty: nil, paused: false),
    ])

    private func anywhere(_ floor: Floor) -> Elapsed {
        floor[.alice].pausedAnywhere.length(until: floor.now, since: .distantPast)
    }

    private func everywhere(_ floor: Floor) -> Elapsed {
        floor[.alice].pausedEverywhere.length(until: floor.now, since: .distantPast)
    }

    @Test func `a pause in one queue of two is not ready there and nowhere else`() {
        let floor = inTwo.telling([10: .paused(.sales, .alice, .lunch), 30: .ticked])
        #expect(floor[.alice].state == .available)
        #expect(floor[.sales].staff[.notReady] == 1)
        #expect(floor[.billing].staff[.available] == 1)
        #expect(anywhere(floor) == .seconds(20))
        #expect(everywhere(floor) == .zero)
    }

    @Test func `paused everywhere counts only while every queue is paused`() {
        let floor = inTwo.telling([
            10: .paused(.sales, .alice, .lunch), 20: .paused(.billing, .alice, .lunch), 50: .unpaused(.sales, .alice),
            60: .unpaused(.billing, .alice), 90: .ticked,
        ])
        #expect(everywhere(floor) == .seconds(30))
        #expect(anywhere(floor) == .seconds(50))
        #expect(floor.time(.alice, in: .notReady) == .seconds(30))
    }

    @Test func `a log-in to another queue ends being paused everywhere`() {
        let paused = Floor([0: .memberAdded(.sales, .alice, penalty: nil, paused: true)])
        #expect(paused[.alice].state == .notReady)
        let floor = paused.telling([10: .memberAdded(.billing, .alice, penalty: nil, paused: false), 40: .ticked])
        #expect(floor[.alice].state == .available)
        #expect(everywhere(floor) == .seconds(10))
        #expect(anywhere(floor) == .seconds(40))
    }

    @Test func `another reason goes on with the pause under the new reason`() {
        let floor = inTwo.telling([
            10: .paused(.sales, .alice, .lunch), 40: .paused(.sales, .alice, .training), 50: .unpaused(.sales, .alice),
            60: .ticked,
        ])
        let pauses = floor.pauses(of: .alice)
        let lengths = Dictionary(
            uniqueKeysWithValues: pauses.map { ($0.reason, $0.cover.length(until: floor.now, since: .distantPast)) })
        #expect(lengths == [.lunch: .seconds(30), .training: .seconds(10)])
        #expect(anywhere(floor) == .seconds(40))
        let sales = floor.memberships(of: .alice).filter { $0.queue == .sales }
        #expect(sales.flatMap { floor.pauses(of: $0) }.count == 2)
    }

    @Test func `the same reason in two queues counts its seconds once over all`() {
        let floor = inTwo.telling([
            10: .paused(.sales, .alice, .lunch), 20: .paused(.billing, .alice, .lunch),
            30: .unpaused(.sales, .alice), 40: .unpaused(.billing, .alice),
        ])
        #expect(
            floor.pauses(of: .alice).map { $0.cover.length(until: floor.now, since: .distantPast) } == [.seconds(30)])
    }

    @Test func `removal ends a pause, and a log-in after it is ready`() {
        let floor = inTwo.telling([
            10: .paused(.sales, .alice, .lunch), 20: .memberRemoved(.sales, .alice),
            30: .memberAdded(.sales, .alice, penalty: nil, paused: false), 50: .ticked,
        ])
        #expect(anywhere(floor) == .seconds(10))
        #expect(floor[.sales].staff[.available] == 1)
    }

    @Test func `contradictions of members are noted and settled`() {
        let floor = inTwo.telling([
            5: .memberAdded(.sales, .alice, penalty: nil, paused: false), 6: .unpaused(.sales, .alice),
            7: .memberRemoved(.sales, .bob),
        ])
        #expect(floor.checks[.memberAddedTwice] == 1)
        #expect(floor.checks[.unpausedUnpaused] == 1)
        #expect(floor.checks[.memberRemovedUnadded] == 1)
        #expect(floor[.alice].login.length(until: .opening(7), since: .distantPast) == .seconds(7))
        #expect(floor[.bob].state == .loggedOff)
    }

    @Test func `log-in time is the union over the queues, within the window alone`() {
        var floor = Floor(
            [
                0: .memberAdded(.sales, .alice, penalty: nil, paused: false),
                50: .memberAdded(.billing, .alice, penalty: nil, paused: false), 80: .memberRemoved(.sales, .alice),
            ], keeping: BookKeeping(since: .opening(30)))
        floor.tell([120: .memberRemoved(.billing, .alice), 200: .ticked])
        #expect(floor[.alice].login.length(until: floor.now, since: .opening(30)) == .seconds(90))
    }
}
