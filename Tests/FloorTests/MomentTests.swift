import Floor
import TestKit
import Testing

@Suite struct MomentTests {
    @Test(arguments: [(Int64(0), Int64(0)), (899, 0), (900, 900), (-1, -900), (-900, -900), (-901, -1_800)])
    func `slots begin at or before their moments`(second: Int64, start: Int64) {
        #expect(Moment(seconds: second).slotStart(.minutes(15)) == Moment(seconds: start))
    }

    @Test func `seconds are rounded down, before 1970 as well`() {
        #expect(Moment(microseconds: 1_999_999).seconds == 1)
        #expect(Moment(microseconds: -1).seconds == -1)
        #expect(Moment(microseconds: -1_000_000).seconds == -1)
    }

    @Test func `what never was comes before all that was`() {
        #expect(Moment.never < .distantPast)
        #expect(Moment.distantPast < Moment(seconds: 0))
        #expect(Moment(seconds: 0) < .distantFuture)
    }

    @Test(arguments: [
        (Int64(0), "1970-01-01"), (-1, "1969-12-31"), (11_016, "2000-02-29"), (11_017, "2000-03-01"),
        (20_698, "2026-09-02"), (-719_468, "0-03-01"),
    ])
    func `days since 1970 have their dates`(days: Int64, date: String) {
        let (year, month, day) = civilDate(days: days)
        #expect("\(year)-\(two(month))-\(two(day))" == date)
    }
}
