/// An agent goes over into another state. 24 bytes.
package struct StateTurn: Hashable, Sendable {
    package let at: Moment
    package let agent: AgentID
    /// Events the floor had taken in by then.
    package let events: UInt32
    /// What for, where the agent is not ready.
    package let reason: ReasonID
    package let state: AgentState
}
