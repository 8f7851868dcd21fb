import Floor
import TestKit
import Testing

/// To which span of time a call belongs.
@Suite struct FloorBooksTests {
    private func day(_ keeping: BookKeeping) -> Floor {
        Floor(
            [
                -10: .entered(.first, .sales, Entry()), 20: .left(.first, .sales, .abandoned, wait: .seconds(30)),
                899: .entered(.second, .sales, Entry()),
                905: .connected(.second, .sales, .alice, wait: .seconds(6)),
                1_000: .entered(.third, .sales, Entry()),
            ], keeping: keeping)
    }

    private func counts(_ tally: Tally) -> [Int] {
        [tally.offered, tally.uniqueHere, tally.uniqueOnFloor, tally.reentered]
    }

    @Test func `an outcome is credited to the interval in which the call entered`() {
        let intervals = day(BookKeeping(interval: .minutes(15)))[.sales].books.intervals
        #expect(intervals.map(\.start) == [.opening(-900), .opening(0), .opening(900)])
        #expect(intervals.map(\.tally.abandoned) == [1, 0, 0])
        #expect(intervals.map(\.tally.answered) == [0, 1, 0])
        #expect(intervals.map(\.tally.waiting) == [0, 0, 1])
    }

    @Test func `intervals begin at the wall clock's quarters, whatever the zone`() {
        let kathmandu = Elapsed.minutes(5 * 60 + 45)
        let quarters = day(BookKeeping(interval: .minutes(15), offset: kathmandu))[.sales].books.intervals
        #expect(quarters.map(\.start) == [.opening(-900), .opening(0), .opening(900)])
        let hours = day(BookKeeping(interval: .hours(1), offset: kathmandu))[.sales].books.intervals
        #expect(hours.map(\.start) == [.opening(-2_700), .opening(900)])
    }

    @Test func `an interval that was passed over finds its place`() {
        var floor = day(BookKeeping(interval: .minutes(15)))
        floor.tell([2_000: .entered(.first, .sales, Entry()), 950: .entered(.second, .sales, Entry())])
        floor.tell([-2_000: .entered(.second, .billing, Entry())])
        #expect(floor.contradictions.isEmpty)
        #expect(floor[.sales].books.intervals.map(\.tally.offered) == [1, 1, 2, 1])
    }

    @Test func `figures begin with the window, but the lines show everybody`() {
        let floor = day(BookKeeping(since: .opening(900)))
        #expect(floor[.sales].books.total.offered == 1)
        #expect(floor[.sales].talkingCount == 1)
        #expect(floor[.sales].books.total.answered == 0)
    }

    @Test func `rolling figures forget after their length, and by whole minutes`() {
        var floor = Floor(keeping: .cockpit())
        for minute in 0..<70 as Range<Int64> {
            floor.apply(Event(at: .opening(minute * 60), .entered(CallID(Int(minute)), .sales, Entry())))
        }
        let books = floor[.sales].books
        #expect(books.last(.minutes(5), before: floor.now).offered == 5)
        #expect(books.last(.minutes(30), before: floor.now).offered == 30)
        #expect(books.last(.minutes(60), before: floor.now).offered == 60)
        #expect(books.last(.minutes(5), before: floor.now + .minutes(4)).offered == 1)
        #expect(books.last(.minutes(60), before: floor.now + .hours(3)).offered == 0)
        #expect(books.total.offered == 70)
    }

    @Test func `a late outcome of a minute that is forgotten goes to the whole alone`() {
        var floor = Floor([0: .entered(.first, .sales, Entry())], keeping: .cockpit())
        floor.tell([3_600: .entered(.second, .sales, Entry())])
        floor.tell([3_700: .left(.first, .sales, .abandoned, wait: .seconds(3_700))])
        #expect(floor[.sales].books.total.abandoned == 1)
        #expect(floor[.sales].books.last(.minutes(60), before: floor.now).abandoned == 0)
    }

    @Test func `agents' rolling time is what they did in the last minutes`() {
        let floor = Floor(
            [
                0: .memberAdded(.sales, .alice, penalty: nil, paused: false), 600: .paused(.sales, .alice, .lunch),
                900: .unpaused(.sales, .alice), 1_800: .ticked,
            ], keeping: .cockpit())
        #expect(floor.times(last: .minutes(20))[.notReady] == .seconds(300))
        #expect(floor.times(last: .minutes(10))[.notReady] == .zero)
        #expect(floor.times(of: .sales, last: .minutes(20)).staffed == .minutes(20))
        #expect(floor.marks.marks.count == 30)
    }

    @Test func `after a long silence only the last hour is marked`() {
        let floor = Floor([0: .noted, 1_000_000: .noted], keeping: .cockpit())
        #expect(floor.marks.marks.count == MinuteMarks.length)
        #expect(floor.marks.marks.last?.at == Moment.opening(1_000_000).slotStart(.minutes(1)))
    }

    @Test func `a call that comes again is offered twice, new once`() {
        let again = Entry(lastEntry: .opening(0), lastEntryHere: .opening(0))
        let elsewhere = Entry(lastEntry: .opening(0), lastEntryHere: .never)
        let floor = Floor([
            0: .entered(.first, .sales, Entry()), 60: .entered(.first, .sales, again),
            70: .entered(.first, .billing, elsewhere),
        ])
        #expect(counts(floor[.sales].books.total) == [2, 1, 1, 1])
        #expect(counts(floor[.billing].books.total) == [1, 1, 0, 1])
    }

    @Test func `a call of before the window is new in it`() {
        let entry = Entry(lastEntry: .opening(-60), lastEntryHere: .opening(-60))
        let floor = Floor([5: .entered(.first, .sales, entry)], keeping: BookKeeping(since: .opening))
        #expect(floor[.sales].books.total.uniqueHere == 1)
        #expect(floor[.sales].books.total.reentered == 1)
    }

    @Test(arguments: [(Int64(86_400), 1), (86_401, 0)])
    func `a caller who calls again within a day is a repeat caller`(after: Int64, repeats: Int) {
        let floor = Floor([after: .entered(.first, .sales, Entry(lastOfCaller: .opening))])
        #expect(floor[.sales].books.total.repeats == repeats)
    }

    @Test func `a queue's own goal judges what comes after it was set`() {
        var floor = Floor([0: .entered(.first, .sales, Entry())])
        floor.setGoal(ServiceGoal(threshold: .seconds(5)), of: .sales)
        floor.tell([9: .connected(.first, .sales, .alice, wait: .seconds(9))])
        #expect(floor[.sales].books.total.answeredWithin == 0)
    }
}
