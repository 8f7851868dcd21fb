import Floor

/// An agent in the simulation: the phone and what its owner is up to.
struct Desk: Sendable {
    enum Phase: UInt8, Sendable {
        /// Not logged in; free; about to be tried again; ringing; talking; after the call.
        case off, free, resting, ringing, talking, wrapUp
    }

    /// What waits until the call at hand is over.
    enum Plan: UInt8, Sendable { case none, pause, logOff }

    var phase = Phase.off
    var plan = Plan.none
    var isReachable = true
    var isHandRaised = false
    var isOnPause = false
    /// Gone for the day.
    var isGone = false
    /// Change whenever what is due for the phone, for the pause, becomes void.
    var stamp: UInt32 = 0
    var pauseStamp: UInt32 = 0
    /// The call that rings or talks, and the seat in which it was offered.
    var call: Int32 = -1
    var seat: Int32 = -1
    var ringingSince = Moment.never
    var loggedInAt = Moment.never
    /// The pause that is planned.
    var reason = ReasonID.none
    var pauseLength = Elapsed.zero
    var luck: Generator

    init(luck: Generator) { self.luck = luck }
}
