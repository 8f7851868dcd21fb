import Floor
import TestKit
import Testing

@testable import Cockpit

/// Where "go to" leads.
@Suite struct GoToTests {
    private func goTo(_ text: String) -> Effect.Transport? { GoTo.parse(text, SampleFloor.burning) }

    /// Seconds into the day of the sample, whose wall clock is eight hours ahead of UTC.
    private func clock(_ seconds: Int64) -> Effect.Transport {
        .seek(Moment.opening.slotStart(.hours(24), offset: .hours(8)) + .seconds(seconds))
    }

    @Test(arguments: [
        ("09:30", Int64(34_200)), ("9:30", 34_200), ("9:30:15", 34_215), (" 0:00 ", 0), ("23:59:59", 86_399),
        ("7:5", 25_500),
    ])
    func `a time of the clock is one of the day shown`(text: String, seconds: Int64) {
        #expect(goTo(text) == clock(seconds))
    }

    @Test(arguments: [("0%", 0.0), ("45%", 0.45), ("99.5%", 0.995), ("100%", 1)])
    func `a share is one of the whole`(text: String, share: Double) {
        #expect(goTo(text) == .seekFraction(share))
    }

    @Test func `seconds since 1970 are themselves`() {
        #expect(goTo("1700003000") == .seek(Moment(seconds: 1_700_003_000)))
    }

    @Test(arguments: [
        "", " ", "24:00", "9:60", "9:30:60", "-9:30", "+9:30", "9", "9:", ":30", "9:30:15:00", "009:30", "101%", "-1%",
        "nan%",
        "x%", "%", "12345", "９:30", "9:3a", "99999999999999999999", "123456789012", "noon", "1e9",
    ])
    func `anything else is no place`(text: String) {
        #expect(goTo(text) == nil)
    }
}
