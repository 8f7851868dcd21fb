import Floor
import Simulation
import Testing

@Suite struct RosterTests {
    private static let scenario: Scenario = {
        var scenario = Scenario(name: "roster")
        let shifts = [
            Shift(start: .clock(8), end: .clock(16)), Shift(start: .clock(10), end: .clock(18)),
            Shift(start: .clock(22), end: .clock(6)), Shift(),
        ]
        scenario.agents = shifts.enumerated().map { number, shift in
            var agent = AgentPlan("agent \(number)", skills: [])
            agent.shift = shift
            return agent
        }
        return scenario
    }()

    @Test(arguments: [(3, 2), (7, 1), (8, 2), (10, 3), (15, 3), (16, 2), (18, 1), (22, 2), (27, 2), (34, 3)])
    func `those are scheduled whose shift covers the clock`(hour: Int64, count: Int) {
        #expect(Self.scenario.scheduled(at: Self.scenario.midnight + .hours(hour)) == count)
    }

    @Test func `a moved day keeps its roster`() {
        let moved = Self.scenario.opening(at: Moment(seconds: 1_700_000_123))
        #expect(moved.scheduled(at: moved.opening) == Self.scenario.scheduled(at: Self.scenario.opening))
        #expect(moved.scheduled(at: moved.midnight - .hours(1)) == 2)
    }
}
