import Floor
import Screen
import TestKit
import Testing

@testable import Cockpit

/// An agent in full: the state of now, the day's track, the calls, where the time went.
@Suite struct AgentScreenTests {
    private func open(_ name: String, in scene: Scene = SampleFloor.calm) -> Robot {
        Robot(scene, language: .english).click(on: name).press("enter")
    }

    @Test func `the state stands with its reason, its length and since when`() {
        let robot = open("陈伟")
        #expect(robot.line(with: "陈伟 1011")?.contains("‖ 午餐 lunch  0:58  since") == true)
        #expect(robot.wait(.seconds(10)).line(with: "陈伟 1011")?.contains("1:08") == true)
    }

    @Test func `the calls are the agent's own, newest first, the live one on top`() {
        let robot = open("김민수")
        let calls = robot.cockpit.rows.calls
        #expect(calls.count == 16)
        #expect(calls.allSatisfy { $0.agent == AgentID(5) })
        #expect(calls.first?.outcome == .talking)
        #expect(calls.map(\.entered) == calls.map(\.entered).sorted(by: >))
        #expect(robot.press("enter").cockpit.trail.here == calls.first.map { .queue($0.queue) })
    }

    @Test func `time by state and not ready by reason are told`() {
        let robot = open("陈伟")
        #expect(robot.line(with: "‖ not ready")?.contains("0:58") == true)
        #expect(robot.line(with: "午餐 lunch  ")?.contains("0:58") == true)
    }

    @Test func `the track shows in each part what the agent mostly did`() {
        let turns = [(0, AgentState.available), (400, .onCall), (700, .wrapUp), (800, .notReady)].map { second, state in
            StateTurn(at: .opening(Int64(second)), agent: .alice, events: 0, reason: .none, state: state)
        }
        let track = StateTrack(turns: turns, now: .opening(1_000), look: Look(language: .english))
        #expect(
            track.states(columns: 10) == [
                .available, .available, .available, .available, .onCall, .onCall, .onCall, .wrapUp, .notReady,
                .notReady,
            ])
        #expect(track.states(columns: 1) == [.available])
        #expect(StateTrack(turns: [], now: .opening, look: Look(language: .english)).states(columns: 5).isEmpty)
    }

    @Test func `states are told apart without any colour`() {
        let states: [AgentState] = [.available, .onCall, .hold, .wrapUp, .ringing, .notReady, .unreachable]
        let turns = states.enumerated().map { place, state in
            StateTurn(at: .opening(Int64(place) * 100), agent: .alice, events: 0, reason: .none, state: state)
        }
        for glyphs in [GlyphSet.unicode, .ascii] {
            let track = StateTrack(
                turns: turns, now: .opening(700), look: Look(language: .english, glyphs: glyphs))
            var picture = CellBuffer(size: Size(width: 7, height: 1))
            track.draw(into: &picture, in: picture.bounds)
            #expect(Set(picture.lines.joined()).count == states.count)
        }
    }

    @Test(arguments: [(80, 24), (120, 40), (240, 70), (60, 50), (40, 12)])
    func `every part stands inside and clear of the others`(width: Int, height: Int) {
        let body = Rect(x: 0, y: 5, width: width, height: height)
        let parts = AgentArrangement(body)
        let areas = [parts.heading, parts.track, parts.calls, parts.divider, parts.states, parts.pauses]
        for (place, area) in areas.enumerated() {
            #expect(area.isEmpty || area.intersection(body) == area)
            for other in areas[(place + 1)...] { #expect(area.intersection(other).isEmpty) }
        }
        #expect(!parts.calls.isEmpty)
    }
}
