import Screen
import TestKit
import Testing

@Suite(.serialized) struct ResizingTests {
    private static let hostile = [
        Size(width: 1, height: 1), Size(width: 2, height: 1), Size(width: 1, height: 2), Size(width: 500, height: 150),
        Size(width: 500, height: 1), Size(width: 1, height: 150), Size(width: 0, height: 0), Size(width: 3, height: 60),
    ]

    @Test func fiftyHostileSizesAreSurvived() throws {
        let probe = try Probing()
        var dice = Dice(seed: 3)
        for round in 0..<50 {
            let random = Size(width: .random(in: 1...500, using: &dice), height: .random(in: 1...150, using: &dice))
            probe.terminal.resize(to: round < Self.hostile.count ? Self.hostile[round] : random)
            if round % 3 == 0 { probe.terminal.type("x") }
            probe.terminal.readOnce(waiting: round % 2 == 0 ? 0 : 20)
        }
        probe.terminal.resize(to: Size(width: 80, height: 24))
        #expect(probe.terminal.read { $0.text.split(separator: "[2J").last?.contains("size 80x24") == true })
        probe.terminal.type("q")
        #expect(probe.program.waitForEnd() == .exited(0))
        probe.expectTerminalGivenBack()
    }

    @Test(
        "it starts at any size", arguments: [(0, 0), (1, 1), (1, 30), (200, 1), (500, 150)])
    func starts(width: Int, height: Int) throws {
        let probe = try Probing(size: Size(width: width, height: height))
        probe.terminal.type("q")
        #expect(probe.program.waitForEnd() == .exited(0))
        probe.expectTerminalGivenBack()
    }

    @Test func aTerminalThatDoesNotKnowItsSizeIsTakenFor80By24() throws {
        let probe = try Probing(size: .zero)
        #expect(probe.picture().lines[0].hasPrefix("count 0 size 80x24"))
    }
}
