import Floor
import Testing
import TestKit

@Suite struct StaffBookTests {
    private static let keeping = BookKeeping.cockpit()

    @Test func `an interval knows who was there and what they did`() throws {
        let floor = Floor(
            [
                0: .memberAdded(.sales, .alice, penalty: nil, paused: false),
                1: .memberAdded(.sales, .bob, penalty: nil, paused: false),
                900: .paused(.sales, .bob, .lunch), 1_350: .unpaused(.sales, .bob), 1_800: .ticked,
            ], keeping: Self.keeping)
        let book = floor[.sales].staffBook
        #expect(book.intervals.map(\.start) == [.opening(0), .opening(900)])
        #expect(book.intervals[1].meanStaffed == 2)
        #expect(book.intervals[1].times[.notReady] == .seconds(450))
        #expect(book.intervals[1].times.staffed == .seconds(1_800))
        #expect(floor.staffBook.intervals[1] == book.intervals[1])
    }

    @Test func `the longest line of an interval is remembered`() {
        let floor = Floor(
            [
                30: .entered(.first, .sales, Entry()), 40: .entered(.second, .billing, Entry()),
                70: .left(.first, .sales, .abandoned, wait: nil), 930: .left(.second, .billing, .abandoned, wait: nil),
                1_000: .ticked,
            ], keeping: Self.keeping)
        #expect(floor.staffBook.intervals.map(\.mostWaiting) == [2, 0])
        #expect(floor[.billing].staffBook.intervals.map(\.mostWaiting) == [1, 0])
    }

    @Test func `what was not watched does not count`() throws {
        var floor = Floor([0: .memberAdded(.sales, .alice, penalty: nil, paused: false)], keeping: Self.keeping)
        floor.tell([36_000: .ticked])
        let intervals = floor[.sales].staffBook.intervals
        let first = try #require(intervals.first)
        #expect(first.start > .opening(30_000))
        #expect(first.meanStaffed.map { abs($0 - 1) < 0.001 } ?? true)
        #expect(intervals.last?.meanStaffed == 1)
    }

    @Test func `floors without intervals keep none`() {
        let floor = Floor([0: .ticked, 600: .ticked], keeping: BookKeeping(rolling: true))
        #expect(floor.staffBook.intervals.isEmpty)
    }
}
