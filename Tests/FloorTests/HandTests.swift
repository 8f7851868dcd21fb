import Floor
import Testing

@Suite struct HandTests {
    private let agent = AgentID(2)

    private func floor(_ happenings: Happening...) -> Floor {
        var floor = Floor()
        for (second, what) in happenings.enumerated() { floor.apply(Event(at: Moment(seconds: Int64(second)), what)) }
        return floor
    }

    @Test("a raised hand stays up, with its reason and since when, until it is lowered")
    func raised() {
        let raised = floor(.handRaised(agent, ReasonID(3)), .ticked, .handRaised(agent, ReasonID(4)))
        #expect(raised[agent].handRaisedSince == Moment(seconds: 0))
        #expect(raised[agent].handRaisedFor == ReasonID(4))
        #expect(floor(.handRaised(agent, ReasonID(3)), .handLowered(agent))[agent].handRaisedSince == nil)
    }

    @Test("a phone that stops because another agent answered rings no more, and nobody is blamed")
    func answeredElsewhere() {
        let (call, queue, other) = (CallID(0), QueueID(0), AgentID(1))
        let floor = floor(
            .entered(call, queue, Entry()), .ringing(call, queue, agent), .ringing(call, queue, other),
            .answeredElsewhere(call, queue, agent), .connected(call, queue, other, wait: .seconds(4)))
        #expect(floor[agent].state == .available && floor[other].state == .onCall)
        #expect(floor.memberships(of: agent).allSatisfy { $0.work == WorkTally() })
        #expect(floor.checks.total == 0)
    }
}
