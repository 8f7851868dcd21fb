/// Something the manager interface is asked to do: a name and fields, in the order given.
package struct Action: Hashable, Sendable {
    /// One line of an action. Names are the program's own and never made of data.
    package struct Field: Hashable, Sendable {
        package let name: Name
        package let value: FieldText
    }

    /// The names of fields that are sent.
    package enum Name: String, Sendable {
        case username = "Username"
        case secret = "Secret"
        case key = "Key"
        case authType = "AuthType"
        case events = "Events"
        case operation = "Operation"
        case filter = "Filter"
        case queue = "Queue"
        case interface = "Interface"
        case penalty = "Penalty"
        case paused = "Paused"
        case reason = "Reason"
        case memberName = "MemberName"
        case stateInterface = "StateInterface"
        case caller = "Caller"
        case priority = "Priority"
        case immediate = "Immediate"
        case withdrawInfo = "WithdrawInfo"
        case channel = "Channel"
        case application = "Application"
        case data = "Data"
        case callerID = "CallerID"
        case async = "Async"
        case timeout = "Timeout"
        case cause = "Cause"
        case context = "Context"
        case exten = "Exten"
        case userEvent = "UserEvent"
        case state = "State"
    }

    /// The names of actions that are sent.
    package enum Verb: String, Sendable {
        case login = "Login"
        case challenge = "Challenge"
        case logoff = "Logoff"
        case ping = "Ping"
        case filter = "Filter"
        case coreStatus = "CoreStatus"
        case listCommands = "ListCommands"
        case queueStatus = "QueueStatus"
        case coreShowChannels = "CoreShowChannels"
        case queueAdd = "QueueAdd"
        case queueRemove = "QueueRemove"
        case queuePause = "QueuePause"
        case queuePenalty = "QueuePenalty"
        case queueWithdrawCaller = "QueueWithdrawCaller"
        case queueChangePriorityCaller = "QueueChangePriorityCaller"
        case redirect = "Redirect"
        case hangup = "Hangup"
        case originate = "Originate"
        case userEvent = "UserEvent"
    }

    package let verb: Verb
    package private(set) var fields: [Field] = []

    package init(_ verb: Verb) { self.verb = verb }

    /// The action with one more field.
    package func with(_ name: Name, _ value: FieldText) -> Action {
        var longer = self
        longer.fields.append(Field(name: name, value: value))
        return longer
    }

    /// The action with one more field, where there is a value.
    package func with(_ name: Name, _ value: FieldText?) -> Action { value.map { with(name, $0) } ?? self }

    /// The bytes to send.
    package func encoded(as id: ActionID) -> [UInt8] {
        var text = "Action: \(verb.rawValue)\r\nActionID: \(id.text)\r\n"
        for field in fields { text += "\(field.name.rawValue): \(field.value.text)\r\n" }
        return Array((text + "\r\n").utf8)
    }
}
