import Floor
import TestKit
import Testing

@testable import Cockpit

/// Round times below a track.
@Suite struct ClockAxisTests {
    @Test(arguments: [5, 20, 78, 240], [10, 120, 540, 3_000] as [Int64])
    func `marks are round, in order and clear of each other`(width: Int, minutes: Int64) {
        let axis = ClockAxis(from: .opening(77), to: .opening(77 + minutes * 60), offset: .hours(8))
        let marks = axis.marks(in: width)
        for mark in marks {
            #expect((mark.moment + .hours(8)).seconds % 300 == 0)
            #expect(mark.column + 5 <= width)
        }
        for (a, b) in zip(marks, marks.dropFirst()) { #expect(b.column - a.column >= 6, "\(width), \(minutes)") }
    }

    @Test func `a moment outside lies at the nearer end`() {
        let axis = ClockAxis(from: .opening(0), to: .opening(100), offset: .zero)
        #expect([-50, 0, 50, 100, 900].map { axis.fraction(of: .opening($0)) } == [0, 0, 0.5, 1, 1])
        #expect(ClockAxis(from: .opening, to: .opening, offset: .zero).fraction(of: .opening) == 0)
    }
}
