import Cockpit
import Floor
import Screen
import TestKit
import Testing

/// What a supervisor does, key by key, and what comes of it.
@Suite struct FlowTests {
    private let calm = Robot(SampleFloor.calm, language: .english)
    private let burning = Robot(SampleFloor.burning, language: .english)

    @Test func `the chosen agent stays chosen when the order changes`() {
        let robot = calm.press("tab", "down", "down")
        let chosen = robot.selectedRows
        #expect(chosen.count == 1)
        let name = chosen.first.map { String($0.drop { " ▲●".contains($0) }.prefix(4)) } ?? ""
        let before = robot.row(of: name)
        let later = robot.watch([
            Event(at: .opening(7_240), .paused(QueueID(3), AgentID(11), .lunch)),
            Event(at: .opening(7_240), .reachable(AgentID(9), false)),
            Event(at: .opening(7_240), .reachable(AgentID(10), false)),
            Event(at: .opening(7_500), .ticked),
        ])
        #expect(later.selectedRows.first?.contains(name) == true)
        #expect(later.row(of: name) != before)
    }

    @Test func `the chosen queue stays chosen when another comes into trouble`() {
        let robot = calm.press("down")
        let name = robot.selectedRows.first.map { String($0.drop { $0 == " " }.prefix(4)) } ?? ""
        let events = (0..<9).map { Event(at: .opening(7_240), .entered(CallID(900 + $0), QueueID(3), Entry())) }
        let later = robot.watch(events + [Event(at: .opening(7_900), .ticked)])
        #expect(later.selectedRows.first?.contains(name) == true)
    }

    @Test func `sorting goes from column to column, and turns round`() {
        let names = ["billing", "tech", "sales", "vip"]
        func order(_ robot: Robot) -> [String] {
            Array(robot.lines.compactMap { line in names.first { line.prefix(14).contains($0) } }.prefix(4))
        }
        let byName = calm.press("s")
        #expect(order(byName) == ["billing", "sales", "tech", "vip"])
        #expect(order(byName.press("r")) == ["vip", "tech", "sales", "billing"])
        let byWaiting = byName.press("s")
        #expect(order(byWaiting).first == "vip")
        #expect(order(byWaiting.press("r")).last == "vip")
        #expect(order(byWaiting.press("S", "S")) == order(calm))
    }

    @Test func `turning round concerns the table in focus alone`() {
        let sorted = calm.press("s", "tab", "s")
        #expect(sorted.press("r").lines != sorted.lines)
        #expect(sorted.press("r", "r").lines == sorted.lines)
        #expect(sorted.press("r", "tab", "r", "tab", "r", "tab", "r", "tab").lines == sorted.lines)
    }

    @Test func `the help lists every action with its keys, and scrolls`() {
        let tall = calm.resize(120, 60).press("?")
        let english = Language.english
        for action in Action.catalogue {
            let line = tall.lines.first {
                $0.contains(english[action.title]) && $0.contains(action.keys[0].description)
            }
            #expect(line != nil, "\(action.id)")
        }
        let short = calm.resize(120, 20).press("?")
        let last = english[Action.catalogue[Action.catalogue.count - 1].title]
        #expect(!short.shows(last))
        #expect(short.press("pagedown", "pagedown", "pagedown", "pagedown").shows(last))
        #expect(short.press("escape").lines == calm.resize(120, 20).lines)
    }

    @Test func `a key of the recorded day says why it does nothing here`() {
        let robot = calm.press("space")
        #expect(robot.effects == [])
        #expect(robot.footer.contains(Language.english[.onlyInReplay]))
        #expect(!robot.press("down").footer.contains(Language.english[.onlyInReplay]))
        #expect(calm.press("t").footer.contains(Language.english[.onlyInReplay]))
    }

    @Test func `the keys of the recorded day ask the player`() {
        let keys = ["space", "+", "-", "right", "left", "]", "[", "n", "N", ".", ",", "0", "$"]
        let asked = keys.reduce(burning) { $0.press($1) }.effects
        #expect(
            asked == [
                .transport(.playPause), .transport(.faster), .transport(.slower), .transport(.skip(.minutes(1))),
                .transport(.skip(.minutes(-1))), .transport(.skip(.minutes(15))), .transport(.skip(.minutes(-15))),
                .transport(.mark(1)), .transport(.mark(-1)), .transport(.step(1)), .transport(.step(-1)),
                .transport(.seekFraction(0)), .transport(.seekFraction(1)),
            ])
    }

    @Test func `going to a time asks, mends, and goes`() {
        let asking = burning.press("t")
        #expect(asking.shows(Language.english[.goToExample]))
        let wrong = asking.type("25:00").press("enter")
        #expect(wrong.shows(Language.english[.goToMistake]))
        #expect(wrong.effects == [])
        let mended = wrong.press("backspace", "backspace", "backspace", "backspace", "backspace").type("45%")
        #expect(!mended.shows(Language.english[.goToMistake]))
        #expect(mended.press("enter").effects == [.transport(.seekFraction(0.45))])
        #expect(!mended.press("enter").shows(Language.english[.goToExample]))
        #expect(asking.paste("09:30").press("enter").effects.count == 1)
        let left = asking.type("q").press("escape")
        #expect(left.effects == [])
        #expect(left.lines == burning.lines)
    }

    @Test func `asking a figure goes round all of them and back`() {
        let first = calm.press("e")
        #expect(first.shows(Language.english[.explainFormula]))
        var (robot, seen) = (first, Set<[String]>())
        repeat {
            #expect(seen.insert(robot.lines).inserted)
            robot = robot.press("e")
        } while robot.lines != first.lines && seen.count < 50
        #expect(seen.count == 10)
        #expect(first.press("up", "down").lines == first.lines)
        #expect(first.press("escape").lines == calm.lines)
    }

    @Test func `a click chooses a row, a click on a head sorts by it`() {
        let clicked = calm.click(on: "sales")
        #expect(clicked.selectedRows.first?.contains("sales") == true)
        let agent = clicked.click(on: "김민수")
        #expect(agent.selectedRows.first?.contains("김민수") == true)
        let sorted = calm.click(on: "Queue")
        #expect(sorted.shows("Queue▲"))
        #expect(sorted.click(on: "Queue").shows("Queue▼"))
    }

    @Test func `the wheel scrolls what is under it, the focus and the choice stay`() {
        let short = calm.resize(120, 15).press("tab", "down", "up")
        let first = short.selectedRows.first
        let turned = short.wheel(.wheelDown, on: "on call")
        #expect(turned.lines != short.lines)
        #expect(turned.selectedRows == [])
        #expect(turned.wheel(.wheelUp, on: "available").selectedRows.first == first)
        let moved = turned.press("down")
        #expect(moved.selectedRows.count == 1)
    }

    @Test func `a click beside a dialog closes it and does nothing else`() {
        #expect(calm.press("?").click(on: "gemba").lines == calm.lines)
    }

    @Test func `quitting, drawing anew and suspending are asked of the world`() {
        #expect(calm.press("q").effects == [.quit])
        #expect(calm.press("ctrl+c").effects == [.quit])
        #expect(calm.press("ctrl+l").effects == [.redraw])
        #expect(calm.press("ctrl+z").effects == [.suspend])
    }

    @Test func `keys that nothing is bound to change nothing`() {
        let robot = calm.press("f9", "alt+x", "escape", "delete")
        #expect(robot.effects == [])
        #expect(robot.lines == calm.lines)
    }

    @Test func `time in state goes on with the clock and not with events`() {
        let before = calm.line(with: "午餐")
        let later = calm.wait(.seconds(65)).line(with: "午餐")
        #expect(before?.contains("0:58") == true)
        #expect(later?.contains("2:03") == true)
    }

    @Test func `moves stop at the ends, pages and all`() {
        let last = calm.press("tab", "end")
        #expect(last.press("down", "pagedown").lines == last.lines)
        let first = last.press("home")
        #expect(first.press("up", "pageup").lines == first.lines)
        #expect(first.press("pagedown", "pagedown", "pagedown").lines == last.lines)
    }
}
