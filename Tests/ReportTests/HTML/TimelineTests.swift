import Floor
import Testing

@testable import Report

@Suite struct TimelineTests {
    /// A report with one call at each of these hours after 2026-09-01 00:00, local time this far from UTC.
    private static func sparse(hours: [Int64], every length: Elapsed = .minutes(30), offset: Elapsed = .zero)
        -> ShiftReport
    {
        let lines = hours.map { hour in
            let time = 1_788_220_800 + hour * 3_600
            return "\(time)|\(time).1|q|NONE|ENTERQUEUE|||1\n"
        }
        return report(of: lines.joined(), keeping: BookKeeping(interval: length, offset: offset))
    }

    @Test(
        arguments: [
            (9, 0.5), (60, 1), (144, 2), (720, 12), (1_920, 24), (9_600, 168), (43_800, 672),
        ] as [(Int64, Double)])
    func `long spans have longer bars`(lastHour: Int64, stepInHours: Double) throws {
        let timeline = try #require(Timeline(Self.sparse(hours: [0, lastHour])))
        #expect(timeline.step.inSeconds == stepInHours * 3_600)
        #expect(timeline.slots.count <= 97)
    }

    @Test(arguments: [[0], [0, 1, 5], [0, 408], [0, 350_400], [0, 100, 1_752_000]] as [[Int64]])
    func `no call is lost, however long the span`(hours: [Int64]) throws {
        let timeline = try #require(Timeline(Self.sparse(hours: hours)))
        #expect(timeline.slots.reduce(0) { $0 + $1.tally.offered } == hours.count)
        #expect((1...14).contains(timeline.labels.count))
    }

    @Test func `gaps are kept, so that the scale is even`() throws {
        let timeline = try #require(Timeline(Self.sparse(hours: [0, 3])))
        #expect(timeline.slots.map(\.tally.offered) == [1, 0, 0, 0, 0, 0, 1])
    }

    @Test func `labels are round times by the local clock, and the day at midnight`() throws {
        let report = Self.sparse(hours: [0, 30], offset: .hours(8))
        let labels = try #require(Timeline(report)).labels.map(\.text)
        #expect(labels == ["08:00", "12:00", "16:00", "20:00", "09-02", "04:00", "08:00", "12:00"])
    }

    @Test func `hours of the day are told by the local clock, all days together`() throws {
        let table = try #require(HourTable(Self.sparse(hours: [1, 25, 3], offset: .hours(8)), most: 9))
        #expect(table.hours == 9...11)
        #expect(table.rows.first?.byHour[9]?.offered == 2)
    }

    @Test func `intervals longer than an hour know no hour of the day`() {
        #expect(HourTable(Self.sparse(hours: [0], every: .hours(24)), most: 9) == nil)
        #expect(HourTable(Self.sparse(hours: [0], every: .minutes(45)), most: 9) == nil)
    }

    @Test(arguments: [(0.0, 1.0), (1, 1), (7, 8), (103, 120), (2_260, 2_500), (86_000, 100_000)])
    func `a scale ends at the next round value`(most: Double, top: Double) {
        let ticks = TimeFrame.ticks(to: most)
        #expect(ticks.first == 0)
        #expect(ticks.last == top)
        #expect(ticks.count <= 8)
    }
}
