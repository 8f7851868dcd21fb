@testable import Cockpit
import Floor
import Screen
import TestKit
import Testing

@Suite struct TrendsTests {
    @Test func `a day is cut into slots from the first news to now`() throws {
        let scene = SmallFloor.scene(agents: 2, minutes: 61)
        let axis = try #require(DayAxis(scene))
        #expect(axis == DayAxis(first: .opening, step: .minutes(15), count: 5))
        #expect(axis.slot(of: .opening(899)) == 0)
        #expect(axis.slot(of: .opening(900)) == 1)
        #expect(axis.slot(of: .opening(-1)) == nil)
        #expect(DayAxis(scene, merging: 4)?.count == 2)
    }

    @Test func `slots add up to the day, for the floor as for its queues`() throws {
        let scene = SmallFloor.scene(agents: 2)
        let axis = try #require(DayAxis(scene))
        let whole = DayTrend(.floor, axis, scene).values(of: "offered").compactMap(\.self)
        let billing = DayTrend(.queue(QueueID(0)), axis, scene).values(of: "offered").compactMap(\.self)
        #expect(whole.reduce(0, +) == 60)
        #expect(billing == whole)
        #expect(DayTrend(.floor, axis, scene).values(of: "mean_staffed").first == .some(2))
    }

    @Test func `what is not known stays unknown`() throws {
        let scene = SmallFloor.scene(agents: 2)
        let axis = try #require(DayAxis(scene))
        #expect(DayTrend(.floor, axis, scene).values(of: "asa").allSatisfy { $0 == nil })
    }

    @Test(arguments: [
        (100.0, 0.0), (80.0, 1.0 / 3), (50.0, 1.0), (0.0, 1.0), (90.0, 1.0 / 6),
    ]) func `a service level below its target is warm`(level: Double, warmth: Double) throws {
        let measure = try #require(TrendMeasure.catalogue.first)
        #expect(abs(measure.warmth(level, ServiceGoal(), 0) - warmth) < 1e-9)
    }

    @Test func `the measure key changes heat map and first chart together`() throws {
        var cockpit = try SmallFloor.cockpit()
        cockpit.press("3 m")
        #expect(cockpit.trendMeasure.id == "offered")
        let lines = cockpit.picture.lines
        #expect(lines.contains { $0.hasPrefix(" Calls") })
        #expect(lines.contains { $0.contains("Whole floor") && $0.contains("15") })
        cockpit.press("M")
        #expect(cockpit.trendMeasure.id == TrendMeasure.serviceLevelID)
    }

    @Test func `the chosen row's day is drawn, and enter opens it`() throws {
        var cockpit = try SmallFloor.cockpit()
        cockpit.press("3 down")
        #expect(cockpit.trendSubject == .queue(QueueID(0)))
        cockpit.press("enter")
        #expect(cockpit.trail.here == .queue(QueueID(0)))
        cockpit.press("1 3")
        #expect(cockpit.trendSubject == .queue(QueueID(0)))
    }

    @Test func `lines run through the middles of their slots and stop where nothing is known`() {
        let dots = DayChart.spread([0, 10, nil, 4], over: 8)
        #expect(dots == [0, 2.5, 7.5, 10, nil, nil, 4, 4])
        #expect(DayChart.spread([], over: 8).isEmpty)
    }

    @Test(arguments: [(3.0, 4.0), (5.0, 6.0), (17.0, 20.0), (195.0, 200.0), (1_001.0, 2_000.0)])
    func `scales end at round numbers`(value: Double, end: Double) throws {
        let calls = try #require(TrendMeasure.catalogue.first { $0.id == "offered" })
        #expect(ChartScale.end(for: value, calls.unit) == end)
    }

    @Test(arguments: ["3", "w", "w s", "3 m m m"]) func `every size draws`(keys: String) throws {
        for width in [1, 2, 5, 23, 40, 80, 131, 300] {
            for height in [1, 2, 3, 6, 11, 24, 100] {
                var cockpit = try SmallFloor.cockpit(size: Size(width: width, height: height))
                cockpit.press(keys)
                #expect(cockpit.picture.size == Size(width: width, height: height))
            }
        }
    }

    @Test func `attendance is known where a roster is`() throws {
        #expect(try SmallFloor.cockpit(scheduled: 25).text.contains("80%"))
        var asked = try SmallFloor.cockpit(scheduled: 25)
        asked.press("e e e e e e e")
        #expect(asked.text.contains("Staffed 20 · Scheduled 25"))
    }
}
