/// Where the supervisor's phone is, for calls that are taken over or listened to.
package struct Desk: Hashable, Sendable {
    /// What Asterisk calls, such as `PJSIP/190`.
    package var phone: String
    /// Where in the dialplan that phone is rung.
    package var context: String
    package var exten: String

    package init(phone: String, context: String, exten: String) {
        self.phone = phone
        self.context = context
        self.exten = exten
    }
}

/// How a supervisor takes part in an agent's conversation.
package enum Listening: Hashable, Sendable {
    case listen
    /// Only the agent hears it.
    case whisper
    /// Both hear it.
    case barge

    /// `E` and `S`: the spy's own call ends with the conversation.
    var options: String {
        switch self {
        case .listen: "qES"
        case .whisper: "qwES"
        case .barge: "qBES"
        }
    }
}
