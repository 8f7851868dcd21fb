/// An agent goes over into another state. 24 bytes.
package struct StateTurn: Hashable, Sendable {
    package let at: Moment
    package let agent: AgentID
    /// Events the floor had taken in by then.
    package let events: UInt32
    /// What for, where the agent is not ready.
    package let reason: ReasonID
    package let state: AgentState

    package init(at moment: Moment, agent: AgentID, events: Int, reason: ReasonID, state: AgentState) {
        at = moment
        self.agent = agent
        self.events = UInt32(truncatingIfNeeded: events)
        self.reason = reason
        self.state = state
    }
}
