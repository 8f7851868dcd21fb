import Floor
import Screen
import TestKit
import Testing

@testable import Cockpit

/// A queue in full: who waits, who serves, what it would take.
@Suite struct QueueScreenTests {
    private let queue = Robot(SampleFloor.burning, language: .english).press("enter")

    @Test func `enter opens the queue in trouble, escape leads back to where one was`() {
        #expect(queue.cockpit.trail.here == .queue(QueueID(0)))
        let back = queue.press("escape")
        #expect(back.cockpit.trail.here == .floor)
        #expect(back.lines == Robot(SampleFloor.burning, language: .english).lines)
        #expect(queue.press("escape", "alt+right").lines == queue.lines)
    }

    @Test func `callers stand in line with masked numbers, and nobody's number shows`() {
        #expect(queue.cockpit.rows.callers.map(\.position) == Array(1...9))
        #expect(queue.cockpit.rows.callers.map(\.waited) == queue.cockpit.rows.callers.map(\.waited).sorted(by: >))
        #expect(queue.lines.allSatisfy { !$0.contains("13800138") })
        #expect(queue.shows("***181"))
    }

    @Test func `whoever stands further back must expect to wait longer`() {
        let expected = queue.cockpit.rows.callers.compactMap(\.expected)
        #expect(expected.count == 9)
        #expect(zip(expected, expected.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func `members stand with rank, calls and reason, and enter opens the agent`() {
        #expect(queue.shows("‖ 培训"))
        #expect(Set(queue.cockpit.rows.members.map(\.penalty)) == [nil, 5])
        let agent = queue.press("enter")
        #expect(agent.cockpit.trail.here == queue.cockpit.rows.members.first.map { .agent($0.id) })
        #expect(agent.press("escape").cockpit.trail.here == .queue(QueueID(0)))
    }

    @Test func `the losses add up to the offered`() {
        let tally = queue.cockpit.scene.floor[QueueID(0)].books.total
        #expect(queue.shows("Offered \(tally.offered)"))
        #expect(queue.line(with: "abandoned   ")?.contains("\(tally.abandoned)") == true)
        let losses = Loss.allCases.reduce(0) { $0 + tally[$1] }
        #expect(tally.answered + losses + tally.waiting == tally.offered)
    }

    @Test func `where too few called, the need is unknown and not nothing`() {
        let robot = Robot(SampleFloor.calm, language: .english).wait(.hours(2)).press("enter")
        #expect(robot.shows(Language.english[.needUnknown]))
    }

    @Test func `where nobody waits it says so`() {
        let robot = Robot(SampleFloor.calm, language: .english).click(on: "billing").press("enter")
        #expect(robot.shows(Language.english[.nobodyWaits]))
    }

    @Test(arguments: [(80, 24), (120, 40), (240, 70), (60, 50), (40, 12)])
    func `every part stands inside and clear of the others`(width: Int, height: Int) {
        let body = Rect(x: 0, y: 5, width: width, height: height)
        let parts = QueueArrangement(body)
        let areas = [parts.heading, parts.callers, parts.divider, parts.members, parts.chart, parts.outcomes]
        for (place, area) in areas.enumerated() {
            #expect(area.isEmpty || area.intersection(body) == area)
            for other in areas[(place + 1)...] { #expect(area.intersection(other).isEmpty) }
        }
        #expect(!parts.members.isEmpty && !parts.callers.isEmpty)
    }
}
