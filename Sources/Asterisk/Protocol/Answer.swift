/// What came back to an action.
package struct Answer: Hashable, Sendable {
    /// How an action is answered.
    package enum Shape: Hashable, Sendable {
        /// One response.
        case single
        /// A response that opens a list, the list's events, and an event that closes it.
        case list
        /// A response that only says the work was queued, and an `OriginateResponse` that says what came of it.
        case originate
    }

    /// Which part of the answer a message is.
    package enum Part: Hashable, Sendable {
        case accepted
        case refused
        /// One of a list.
        case item
        case complete
        /// The call that was asked for came about, or did not.
        case originated(isSuccess: Bool)
    }

    package let serial: UInt32
    package let part: Part
    /// Whether nothing more is to come.
    package let isLast: Bool
}
