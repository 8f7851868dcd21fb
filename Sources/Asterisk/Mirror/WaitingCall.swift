package import Floor

/// A caller in a queue, as Asterisk's channel.
package struct WaitingCall: Hashable, Sendable {
    package let queue: QueueID
    /// The exact name of the caller's channel.
    package let channel: String
    /// Whether the caller has hung up: what comes next is an abandon and nothing else.
    var hasHungUp = false
    /// Whether the caller was there before the mirror was: then a phone may ring unheard of.
    let isFromSnapshot: Bool
    /// Whether the caller has left the queue, and it is not yet known why.
    var hasLeft = false
}

/// A phone that rings for a waiting caller.
struct Ring: Hashable, Sendable {
    let call: CallID
    let queue: QueueID
    let agent: AgentID
    let since: Moment
}

/// A conversation, as Asterisk's channels.
package struct Conversation: Hashable, Sendable {
    package let queue: QueueID
    package let agent: AgentID
    /// The interface that was called.
    package let interface: String
    /// The exact names of the channels; empty where Asterisk did not say.
    package let callerChannel: String
    package let agentChannel: String
    package let agentUniqueID: String
}
