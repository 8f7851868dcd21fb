/// Why a command cannot be put to Asterisk at all.
package enum Obstacle: Hashable, Error, Sendable, CustomStringConvertible {
    case noMember
    case noCaller
    case noConversation
    /// The channel's name would be taken for something else.
    case oddChannel
    /// No phone of the supervisor's was named.
    case noDesk
    case noWrapUpToEnd

    package var description: String {
        switch self {
        case .noMember: "the agent is in no queue, so that no phone is known"
        case .noCaller: "the caller is not waiting there any more"
        case .noConversation: "the agent is in no conversation"
        case .oddChannel: "the channel's name cannot be sent safely"
        case .noDesk: "no phone of your own is named: set it in the configuration"
        case .noWrapUpToEnd: "Asterisk ends wrap-up by itself; it has no action for it"
        }
    }
}
