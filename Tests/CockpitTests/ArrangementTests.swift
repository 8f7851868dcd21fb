import Screen
import TestKit
import Testing

@testable import Cockpit

/// Where everything stands, at every size.
@Suite struct ArrangementTests {
    /// The sizes that people have, and those that nobody should.
    private static let diagrams: [(size: Size, hasTransport: Bool, rows: String)] = [
        (
            Size(width: 240, height: 70), false,
            """
            1 × header 240
            1 × rule 240
            2 × strip 240
            1 × · 240
            64 × queues 124 │ · 1 │ divider 1 │ · 1 │ agents 113
            1 × footer 240
            """
        ),
        (
            Size(width: 160, height: 45), true,
            """
            1 × header 160
            1 × rule 160
            2 × strip 160
            1 × · 160
            38 × queues 83 │ · 1 │ divider 1 │ · 1 │ agents 74
            1 × transport 160
            1 × footer 160
            """
        ),
        (
            Size(width: 120, height: 40), false,
            """
            1 × header 120
            1 × rule 120
            2 × strip 120
            1 × · 120
            34 × queues 62 │ · 1 │ divider 1 │ · 1 │ agents 55
            1 × footer 120
            """
        ),
        (
            Size(width: 100, height: 30), true,
            """
            1 × header 100
            1 × rule 100
            2 × strip 100
            1 × · 100
            9 × queues 100
            1 × divider 100
            13 × agents 100
            1 × transport 100
            1 × footer 100
            """
        ),
        (
            Size(width: 80, height: 24), false,
            """
            1 × header 80
            1 × rule 80
            2 × strip 80
            1 × · 80
            7 × queues 80
            1 × divider 80
            10 × agents 80
            1 × footer 80
            """
        ),
        (
            Size(width: 60, height: 20), false,
            """
            1 × header 60
            1 × rule 60
            2 × strip 60
            1 × · 60
            5 × queues 60
            1 × divider 60
            8 × agents 60
            1 × footer 60
            """
        ),
        (
            Size(width: 40, height: 12), true,
            """
            1 × header 40
            1 × strip 40
            3 × queues 40
            5 × agents 40
            1 × transport 40
            1 × footer 40
            """
        ),
        (
            Size(width: 40, height: 10), true,
            """
            1 × header 40
            2 × queues 40
            5 × agents 40
            1 × transport 40
            1 × footer 40
            """
        ),
        (
            Size(width: 20, height: 6), false,
            """
            1 × header 20
            2 × queues 20
            2 × agents 20
            1 × footer 20
            """
        ),
        (
            Size(width: 1, height: 1), false,
            """
            1 × header 1
            """
        ),
    ]

    @Test(arguments: diagrams.indices) func `a screen is laid out as in its diagram`(index: Int) {
        let (size, hasTransport, rows) = Self.diagrams[index]
        #expect(diagram(size, hasTransport: hasTransport) == rows.split(separator: "\n").map(String.init))
    }

    @Test func `nothing stands outside the screen or over something else, whatever the size`() {
        for width in stride(from: 0, through: 250, by: 7) {
            for height in 0...80 {
                for hasTransport in [false, true] {
                    let size = Size(width: width, height: height)
                    let parts = arranged(size, hasTransport: hasTransport).map(\.area).filter { !$0.isEmpty }
                    #expect(parts.allSatisfy { $0.x >= 0 && $0.y >= 0 && $0.maxX <= width && $0.maxY <= height })
                    for (place, part) in parts.enumerated() {
                        #expect(!parts[(place + 1)...].contains { overlap($0, part) }, "\(width)x\(height)")
                    }
                }
            }
        }
    }

    private func overlap(_ a: Rect, _ b: Rect) -> Bool {
        a.x < b.maxX && b.x < a.maxX && a.y < b.maxY && b.y < a.maxY
    }

    @Test func `the header stays to the last, and tables have rows as long as there is room`() {
        for width in [1, 40, 80, 110, 250] {
            for height in 1...80 {
                let screen = ScreenArrangement(Size(width: width, height: height), hasTransport: true)
                let floor = FloorArrangement(screen.body)
                #expect(screen.header.height == 1)
                if height >= 6 { #expect(screen.footer.height == 1) }
                if height >= 12 { #expect(floor.queues.height >= 2 && floor.agents.height >= 3) }
            }
        }
    }
}
