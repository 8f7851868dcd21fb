/// Knows which actions are unanswered, and tells answers from news.
package struct Correspondence: Sendable {
    private let session: UInt32
    private var next: UInt32 = 1
    private var open: [UInt32: Answer.Shape] = [:]

    /// - Parameter session: a number that no other connection to the same server uses.
    package init(session: UInt32) { self.session = session }

    /// How many actions are unanswered.
    package var openCount: Int { open.count }

    /// Gives an action its mark.
    package mutating func send(_ action: Action) -> (serial: UInt32, bytes: [UInt8]) {
        let serial = next
        next += 1
        open[serial] = Self.shape(of: action.verb)
        return (serial, action.encoded(as: ActionID(session: session, serial: serial)))
    }

    /// Gives up what is unanswered; an answer that comes all the same is nobody's.
    package mutating func forget() { open.removeAll() }

    /// The answer that a message is; nil where it answers nothing of ours.
    package mutating func answer(_ message: Message) -> Answer? {
        guard let id = message["ActionID"].flatMap({ ActionID($0) }), id.session == session,
            let shape = open[id.serial], let part = Self.part(of: message, shape)
        else { return nil }
        let isLast = Self.ends(part, shape, message)
        if isLast { open[id.serial] = nil }
        return Answer(serial: id.serial, part: part, isLast: isLast)
    }

    private static func shape(of verb: Action.Verb) -> Answer.Shape {
        switch verb {
        case .queueStatus, .coreShowChannels: .list
        case .originate: .originate
        default: .single
        }
    }

    private static func part(of message: Message, _ shape: Answer.Shape) -> Answer.Part? {
        switch message.kind {
        case .response(let isSuccess): return isSuccess ? .accepted : .refused
        case .event(.originateResponse):
            return .originated(isSuccess: message["Response"]?.elementsEqual("Success".utf8) ?? false)
        case .event:
            guard shape == .list else { return nil }
            return message["EventList"]?.elementsEqual("Complete".utf8) ?? false ? .complete : .item
        case .other: return nil
        }
    }

    private static func ends(_ part: Answer.Part, _ shape: Answer.Shape, _ message: Message) -> Bool {
        switch part {
        case .refused, .complete, .originated: true
        case .item: false
        case .accepted: shape == .single || (shape == .list && message["EventList"] == nil)
        }
    }
}
