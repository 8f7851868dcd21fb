package import Floor

// Who plays in the tests.

extension QueueID {
    package static let sales = QueueID(0)
    package static let billing = QueueID(1)
}

extension AgentID {
    package static let alice = AgentID(0)
    package static let bob = AgentID(1)
}

extension CallID {
    package static let first = CallID(0)
    package static let second = CallID(1)
    package static let third = CallID(2)
}

extension ReasonID {
    package static let lunch = ReasonID(1)
    package static let training = ReasonID(2)
}

extension Moment {
    /// When the tests' stories begin: at the turn of a quarter of an hour, and of an hour in UTC.
    package static let opening = Moment(seconds: 1_700_002_800)

    /// So many seconds into the story.
    package static func opening(_ seconds: Int64) -> Moment { opening + .seconds(seconds) }
}
