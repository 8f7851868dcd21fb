import Floor

/// A caller in the simulation, from the first ring to the last time they give up. Plain bytes; places are used again.
struct Call: Sendable {
    enum Phase: UInt8, Sendable {
        /// The place is free; in line, nobody's phone rings; a phone rings; talking; will call again.
        case free, inLine, offered, talking, away
    }

    /// What the conversation comes to next.
    enum Turn: UInt8, Sendable { case hold, resume, raiseHand, lowerHand, consult, end }

    var phase = Phase.free
    var turn = Turn.end
    var cause = Loss.abandoned
    var isArmed = false
    var isComplaint = false
    /// Whether the agent speaks to a colleague, to pass the call on.
    var isConsulting = false
    var hops: UInt8 = 0
    var attempts: UInt8 = 0
    /// Changes whenever what is due for the call becomes void.
    var stamp: UInt32 = 0
    var id = CallID.unknown
    var lane: Int32 = -1
    var desk: Int32 = -1
    /// Phones that ring for the call.
    var phones: Int32 = 0
    var priority: Int32 = 0
    var position: Int32 = 0
    /// Neighbours in line; the next free place.
    var ahead: Int32 = -1
    var behind: Int32 = -1
    var caller = Caller.unknown
    var entered = Moment.never
    var connected = Moment.never
    /// When the caller gives up, or the queue gives the caller up, by `cause`.
    var deadline = Moment.distantFuture
    /// The talk time that the call needs, before who takes it and when; what is left of it after the next turn.
    var need = 0.0
    var rest = Elapsed.zero
    var wait = Elapsed.zero
    var lastOfCaller = Moment.never
    var visits = Visits()
    /// The caller's own chances, so that they do not hang on what happens around.
    var luck: Generator

    init(luck: Generator) { self.luck = luck }

    /// Where the call has been: the last visits' queues and moments.
    struct Visits: Sendable {
        private var queues = SIMD4<Int32>(repeating: -1)
        private var moments = SIMD4<Int64>(repeating: Moment.never.microseconds)

        /// When the call last entered any queue.
        var last: Moment { Moment(microseconds: moments[0]) }

        /// When it last entered this queue.
        func last(in lane: Int32) -> Moment {
            for place in 0..<4 where queues[place] == lane { return Moment(microseconds: moments[place]) }
            return .never
        }

        mutating func enter(_ lane: Int32, at moment: Moment) {
            queues = SIMD4(lane, queues[0], queues[1], queues[2])
            moments = SIMD4(moment.microseconds, moments[0], moments[1], moments[2])
        }
    }
}
