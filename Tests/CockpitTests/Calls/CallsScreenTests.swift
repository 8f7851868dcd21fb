import Floor
import Screen
import TestKit
import Testing

@testable import Cockpit

/// Every call can be found, by whatever is known of it.
@Suite struct CallsScreenTests {
    private let calm = Robot(SampleFloor.calm, language: .english)
    private let burning = Robot(SampleFloor.burning, language: .english)

    private func found(_ robot: Robot) -> Int {
        let line = robot.line(with: " Calls ") ?? ""
        return line.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? -1
    }

    private func search(_ text: String) -> Robot { burning.press("/").type(text) }

    @Test func `live calls stand on top, those who wait first, then what is over, newest first`() throws {
        let robot = calm.press("c")
        let waiting = try #require(robot.row(of: "◌ waiting"))
        let talking = try #require(robot.row(of: "► on call"))
        let ended = try #require(robot.row(of: "✓ caller ended"))
        #expect(waiting < talking && talking < ended)
        #expect(found(robot) == 180 + 3)
        let times = robot.lines[ended...].compactMap { $0.contains("✓") ? String($0.dropFirst().prefix(8)) : nil }
        #expect(times == times.sorted(by: >))
    }

    @Test func `a word finds an agent, a queue, an outcome or the digits of a number`() {
        #expect(found(search("abandoned")) == 5)
        #expect(found(search("vip")) == 45)
        #expect(found(search("王芳")) == 15)
        #expect(found(search("138138")) < found(search("138")))
        #expect(found(search("abandoned vip")) == 0)
        #expect(search("abandoned vip").shows(Language.english[.noCallFound].prefix(20).description))
    }

    @Test func `a number is found by digits that are not shown`() {
        let robot = search("13800138012")
        #expect(found(robot) == 1)
        #expect(robot.shows("***012"))
        #expect(robot.lines.dropFirst(8).allSatisfy { !$0.contains("13800138012") })
    }

    @Test func `limits compare waits, talks and times, by a column's id or title`() {
        #expect(found(search("abandoned wait>3:00")) == 3)
        #expect(found(search("wait>180")) >= 5)
        #expect(found(search("talk<1 answered")) == found(search("talk<0:01 answered")))
        let robot = Robot(SampleFloor.burning, language: .chinese)
        let line = robot.press("/").type("放弃 等待>3:00").line(with: " 通话 ")
        #expect(line?.hasSuffix("3 通话 ") == true)
    }

    @Test func `enter keeps the search, escape forgets it, pasting searches`() {
        let kept = search("vip").press("enter")
        #expect(found(kept) == 45)
        #expect(found(kept.press("down")) == 45)
        #expect(found(kept.press("/", "escape")) == found(burning.press("c")))
        #expect(found(burning.press("/").paste("vip")) == 45)
    }

    @Test func `enter opens the agent of a call, or its queue where nobody answered`() {
        #expect(burning.press("/").type("王芳").press("enter", "enter").cockpit.trail.here == .agent(AgentID(0)))
        let lost = search("abandoned").press("enter", "enter")
        #expect(lost.cockpit.trail.here == .queue(QueueID(0)))
        #expect(lost.press("escape").cockpit.trail.here == .calls)
    }

    @Test func `the chosen call stays chosen when callers come and go`() {
        let robot = calm.press("c", "down", "down", "down", "down")
        let chosen = robot.cockpit.callPanel.selected
        let later = robot.watch([
            Event(at: .opening(7_241), .entered(CallID(900), QueueID(1), Entry())),
            Event(at: .opening(7_245), .entered(CallID(901), QueueID(1), Entry())),
        ])
        #expect(later.cockpit.callPanel.selected == chosen)
        #expect(later.row(of: "on call") != robot.row(of: "on call"))
        #expect(later.selectedRows.count == 1)
    }

    @Test func `a waiting call is the same call when it is answered and when it is over`() {
        let robot = calm.press("c").press("down", "up")
        let agent = AgentID(7)
        let call = CallID(182)
        let answered = robot.watch([
            Event(at: .opening(7_250), .connected(call, QueueID(3), agent, wait: .seconds(20)))
        ])
        #expect(answered.selectedRows.first?.contains("on call") == true)
        let over = answered.watch([
            Event(at: .opening(7_280), .completed(call, QueueID(3), agent, .ended(.byAgent, wait: 20, talk: 30)))
        ])
        #expect(over.selectedRows.first?.contains("agent ended") == true)
        #expect(over.selectedRows.first?.contains("0:30") == true)
    }

    @Test(arguments: ["entered", "number", "queue", "agent", "outcome", "wait", "talk", "ended"])
    func `every column sorts, both ways`(column: String) throws {
        var cockpit = burning.press("c").cockpit
        let place = try #require(CallColumns.all.firstIndex { $0.id == column })
        for isDescending in [true, false] {
            cockpit.callPanel.sort = .init(column: column, isDescending: isDescending)
            cockpit.makeRows()
            for (a, b) in zip(cockpit.rows.calls, cockpit.rows.calls.dropFirst()) {
                #expect(CallColumns.all[place].precedes(b, a, isDescending: isDescending) != true)
            }
        }
    }

    @Test func `a figure leads to the calls behind it`() throws {
        let abandoned = burning.press("e", "e", "e", "e")
        #expect(abandoned.shows(Language.english[.callsBehind]))
        let calls = abandoned.press("c")
        #expect(calls.cockpit.trail.here == .calls)
        #expect(found(calls) == 5)
        #expect(calls.shows("/ abandoned entered>"))
        let floor = calls.cockpit.scene.floor
        let recent = floor.queues.map { $0.books.last(.minutes(30), before: floor.now).abandoned }
        #expect(found(calls) == recent.reduce(0, +))
    }

    @Test func `a figure without calls behind it says so by not offering them`() throws {
        let place = try #require(KPIStrip.tiles.firstIndex { $0.id == "occupancy" })
        let robot = (0...place).reduce(burning) { robot, _ in robot.press("e") }
        #expect(!robot.shows(Language.english[.callsBehind]))
        #expect(robot.press("c").cockpit.trail.here == .floor)
    }
}
