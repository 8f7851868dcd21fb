package import Floor

/// A session with a PBX, from the log-in over the snapshot to the news, and over again after every loss.
///
/// Pure: bytes and time are handed in, bytes to send are taken out, and `floor` is what the PBX says it is.
package struct Link: Sendable {
    package enum Phase: Hashable, Sendable {
        /// Not connected; to be tried again at that moment.
        case closed(retry: Moment)
        case loggingIn
        /// Logged in to a PBX whose queues are not loaded yet.
        case booting(retry: Moment)
        /// The snapshot is on its way.
        case loading
        case following
        /// To be closed by the transport, which then reports it.
        case giving(LinkTrouble)
    }

    package internal(set) var phase: Phase
    /// Why the floor is not being followed; nil while it is.
    package internal(set) var trouble: LinkTrouble?
    /// When anything was last heard, by the own clock.
    package internal(set) var lastHeard: Moment?
    /// How far the PBX's clock is ahead of the own.
    package internal(set) var skew = Elapsed.zero
    package var mirror: Mirror
    package var errands = Errands()

    let credentials: Credentials
    var letters: Correspondence
    var reader = MessageReader()
    var purposes: [UInt32: Purpose] = [:]
    var outbox: [UInt8] = []
    var backoff: Backoff
    var lastPing = Moment.never
    /// When the PBX was started, as it says itself; of this session, and of the one that made the floor.
    var startup: String?
    var knownStartup: String?
    var sawShutdown = false

    /// Silence after which a sign of life is asked for, and after which none is expected any more.
    package static let pingAfter = Elapsed.seconds(10)
    package static let silence = Elapsed.seconds(25)
    static let bootPause = Elapsed.seconds(1)

    /// What an action was sent for.
    enum Purpose: Hashable, Sendable { case challenge, login, ping, startup, queues, channels, errand(UInt64) }

    /// - Parameters:
    ///   - session: a number that no other session with the same PBX uses.
    ///   - seed: for the waits between attempts.
    package init(_ credentials: Credentials, mirror: Mirror, session: UInt32, seed: UInt64) {
        self.credentials = credentials
        self.mirror = mirror
        letters = Correspondence(session: session)
        backoff = Backoff(seed: seed)
        phase = .closed(retry: .distantPast)
    }

    /// The PBX's time.
    package func clock(_ now: Moment) -> Moment { now + skew }

    /// Takes out what is to be sent.
    package mutating func drain() -> [UInt8] {
        defer { outbox.removeAll() }
        return outbox
    }

    // MARK: Life

    /// The connection stands.
    package mutating func opened(at now: Moment) {
        reader = MessageReader()
        lastHeard = now
        lastPing = now
        startup = nil
        phase = .loggingIn
        send(credentials.opening, for: credentials.usesChallenge ? .challenge : .login)
    }

    /// The connection is gone, or did not come about.
    package mutating func closed(_ why: LinkTrouble, at now: Moment) {
        var why = why
        if case .giving(let reason) = phase { why = reason } else if sawShutdown { why = .shuttingDown }
        trouble = why
        phase = .closed(retry: now + backoff.next())
        outbox.removeAll()
        purposes.removeAll()
        letters.forget()
        mirror.disconnect()
        errands.disconnect()
    }

    /// Bytes came.
    package mutating func received(_ bytes: UnsafeRawBufferPointer, at now: Moment, on floor: inout Floor) {
        lastHeard = now
        var reader = reader
        reader.read(bytes) { take($0, at: now, on: &floor) }
        self.reader = reader
        if let greeting = reader.greeting, !greeting.hasPrefix("Asterisk Call Manager") { give(.notAsterisk) }
        pump(at: now)
    }

    /// Time passes.
    package mutating func tick(_ now: Moment, on floor: inout Floor) {
        let moment = clock(now)
        if mirror.isFollowing { tell(&floor) { $0.advance(to: moment, on: $1, &$2) } }
        switch phase {
        case .booting(let retry) where now >= retry: askForSnapshot()
        case .loggingIn, .booting, .loading, .following: watch(at: now)
        case .closed, .giving: break
        }
        pump(at: now)
    }

    /// Takes a command on; what becomes of it is told by `errands`.
    package mutating func begin(_ id: UInt64, _ steps: [Step], at now: Moment) {
        errands.begin(id, steps)
        pump(at: now)
    }

    /// Goes on with another mirror, which has read the log, from a fresh snapshot.
    package mutating func start(over other: Mirror) {
        mirror = other
        if phase == .following { askForSnapshot() }
    }

    // MARK: Sending

    private mutating func watch(at now: Moment) {
        guard let lastHeard else { return }
        if now - lastHeard > Self.silence { return give(.silent) }
        guard phase != .loggingIn, now - lastHeard > Self.pingAfter, now - lastPing > Self.pingAfter else { return }
        lastPing = now
        send(Action(.ping), for: .ping)
    }

    private mutating func pump(at now: Moment) {
        for sending in errands.look(at: mirror, now: now) { send(sending.action, for: .errand(sending.errand)) }
    }

    mutating func send(_ action: Action, for purpose: Purpose) {
        let (serial, bytes) = letters.send(action)
        purposes[serial] = purpose
        outbox += bytes
    }

    mutating func give(_ why: LinkTrouble) {
        phase = .giving(why)
        trouble = why
    }

    mutating func askForSnapshot() {
        phase = .loading
        mirror.beginSnapshot()
        send(Action(.queueStatus), for: .queues)
        send(Action(.coreShowChannels), for: .channels)
    }

    /// Lets the mirror tell, and the floor take it in.
    mutating func tell(_ floor: inout Floor, _ body: (inout Mirror, Floor, inout [Event]) -> Void) {
        var events: [Event] = []
        body(&mirror, floor, &events)
        for event in events { floor.apply(event) }
    }
}
