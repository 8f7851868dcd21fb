import Floor
import TestKit
import Testing

@testable import Cockpit

/// How numbers and times are written.
@Suite struct TellingTests {
    @Test(arguments: [
        (0, "0:00"), (7, "0:07"), (59, "0:59"), (760, "12:40"), (3_599, "59:59"), (3_600, "1:00:00"),
        (97_200, "27:00:00"), (-5, "0:00"),
    ])
    func `lengths`(seconds: Int64, text: String) {
        #expect(Telling.length(.seconds(seconds)) == text)
        #expect(Telling.length(seconds: Double(seconds), or: "—") == text)
    }

    @Test(arguments: [
        (0.0, "0%"), (0.04, "0%"), (0.06, "0.1%"), (3, "3%"), (4.25, "4.3%"), (9.94, "9.9%"), (9.95, "10%"),
        (78.4, "78%"),
        (100, "100%"), (120, "120%"),
    ])
    func `shares`(value: Double, text: String) {
        #expect(Telling.percent(value, or: "—") == text)
    }

    @Test func `what is not known is said so`() {
        #expect(Telling.percent(nil, or: "—") == "—")
        #expect(Telling.length(seconds: nil, or: "—") == "—")
        #expect(Telling.count(nil, or: "—") == "—")
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300])
    func `no figure is too large to be written`(value: Double) {
        #expect(!Telling.percent(value, or: "—").isEmpty)
        #expect(!Telling.length(seconds: value, or: "—").isEmpty)
        #expect(!Telling.count(value, or: "—").isEmpty)
    }

    @Test func `the clock is that of the wall`() {
        #expect(Telling.clock(.opening, offset: .zero) == "23:00:00")
        #expect(Telling.clock(.opening, offset: .hours(8)) == "07:00:00")
        #expect(Telling.hour(.opening(61), offset: .hours(8)) == "07:01")
        #expect(Telling.date(.opening, offset: .zero) == "2023-11-14")
        #expect(Telling.date(.opening, offset: .hours(8)) == "2023-11-15")
    }
}
