import Floor

/// Something that is due: 24 plain bytes in the agenda.
struct Occasion: Sendable {
    enum Kind: UInt8, Sendable {
        /// About a queue: a caller comes; one whom another brought along.
        case arrival, follower
        /// About a call: the caller comes back; the caller's patience or the queue's limit is over.
        case returning, deadline
        /// About an agent's phone: it is taken; it has rung long enough; it may be tried again.
        case taken, rangOut, rested
        /// About an agent: the next turn of the conversation; the end of wrap-up, of a pause; a whim; the device is back.
        case turn, wrapUpOver, pauseOver, whim, deviceBack
        /// The next entry of the timetable; a command arrives at the PBX.
        case timetable, order
    }

    var at: Moment
    /// Order among occasions of one moment, with the kind in its low byte.
    private var serial: UInt64
    /// The number of the queue, call, agent or order.
    var subject: Int32
    /// What the subject's own stamp must still be; otherwise the occasion is void.
    var stamp: UInt32

    init(_ kind: Kind, at: Moment, _ subject: Int32, stamp: UInt32, serial: UInt64) {
        self.at = at
        self.serial = serial << 8 | UInt64(kind.rawValue)
        self.subject = subject
        self.stamp = stamp
    }

    var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: serial)) ?? .timetable }

    @inline(__always)
    static func < (a: Occasion, b: Occasion) -> Bool {
        a.at.microseconds == b.at.microseconds ? a.serial < b.serial : a.at.microseconds < b.at.microseconds
    }
}
