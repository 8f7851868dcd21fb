import Floor

/// An agent's place in a queue.
struct Seat: Sendable {
    let desk: Int32
    let lane: Int32
    var penalty: Int32
    var calls: Int32 = 0
    /// When the agent's last call ended, whatever its queue.
    var lastCall = Moment.distantPast
    /// -1 where ready.
    var pausedFor: Int32 = -1
    var nextOfDesk: Int32 = -1
    /// Whether the agent is a member of the queue, be they there or not; whether they are logged in to it.
    var isMember = true
    var isLoggedIn = false

    init(desk: Int32, lane: Int32, penalty: Int32) {
        self.desk = desk
        self.lane = lane
        self.penalty = penalty
    }

    var isServing: Bool { isLoggedIn && pausedFor < 0 }
}
