import Floor
import Measures
import Testing

/// What a queue would need, and what its callers must expect.
@Suite struct FiguresNeedTests {
    private func figures(offered: Int, talked: Int = 100, abandoned: Int = 0, minutes: Int64 = 30) -> Figures {
        var figures = Figures()
        figures.tally.offered = offered
        figures.tally.talked = talked
        figures.tally.talk = .seconds(Int64(talked) * 180)
        figures.tally.abandoned = abandoned
        figures.tally.waitAbandoned = .seconds(Int64(abandoned) * 60)
        figures.span = .minutes(minutes)
        return figures
    }

    @Test func `without impatience it is what Erlang C asks for`() {
        let workload = Workload(callsPerHour: 200, aht: 180, agents: 0, threshold: 20)
        #expect(figures(offered: 100).agentsNeeded == workload.agentsNeeded(target: 0.8))
        #expect(figures(offered: 100).agentsNeeded == 14)
    }

    @Test func `impatient callers need fewer agents, more callers need more`() throws {
        let patient = try #require(figures(offered: 100).agentsNeeded)
        let impatient = try #require(figures(offered: 100, abandoned: 20).agentsNeeded)
        let busy = try #require(figures(offered: 200, abandoned: 20).agentsNeeded)
        #expect(impatient <= patient && busy > impatient)
    }

    @Test func `patience is all waiting over those who gave up`() {
        #expect(figures(offered: 100).patience == nil)
        #expect(figures(offered: 100, abandoned: 20).patience == 60)
    }

    @Test func `too short a span or no conversation says nothing`() {
        #expect(figures(offered: 9, minutes: 4).agentsNeeded == nil)
        #expect(figures(offered: 9, talked: 0).agentsNeeded == nil)
        #expect(figures(offered: 9).expectedWait(behind: 3) == nil)
    }
}
