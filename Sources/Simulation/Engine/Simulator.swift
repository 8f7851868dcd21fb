package import Floor

/// Plays a floor forward: a discrete-event simulation whose output is the floor's own events, in the order of time.
///
/// A value: it reads no clock and draws from its own generators, so that the same scenario and seed give the same events
/// everywhere. A copy is a fork: both go on from here, each on its own, and alike until they are treated differently.
package struct Simulator: Sendable {
    /// The names behind the numbers in events.
    package internal(set) var register: Register
    /// Up to where the floor was played.
    package internal(set) var now: Moment

    let world: World
    let precision: Scenario.Precision
    var agenda = Agenda()
    var lanes: [Lane]
    var desks: [Desk]
    var seating: Seating
    var calls: [Call] = []
    var freeCall: Int32 = -1
    var issuedCalls = 0
    var issuedCallers = 0
    var orders: [Command] = []
    var freeOrders: [Int32] = []
    var timetable = Timetable()
    var troubles = TroubleState()
    /// Chances that belong to nobody in particular: routing, troubles, the PBX's own delays.
    var luck: Generator
    /// Events that were not handed out yet.
    var output: [Event] = []
    var handedOut = 0

    /// A floor with nobody there, before the scenario's day begins.
    ///
    /// - Parameter seed: any number; the same one gives the same events.
    package init(scenario: Scenario, seed: UInt64) {
        var register = Register()
        let world = World(scenario, &register)
        self.init(world, register, seed: seed, at: scenario.midnight + scenario.begins)
        seatAgents()
        planDay(0)
    }

    init(_ world: World, _ register: Register, seed: UInt64, at moment: Moment) {
        self.world = world
        precision = world.scenario.precision
        self.register = register
        now = moment
        luck = Generator(seed: seed)
        lanes = world.lanes.indices.map { Lane(luck: Generator(seed: seed, stream: UInt64($0) << 1 | 1)) }
        desks = world.desks.indices.map { Desk(luck: Generator(seed: seed, stream: UInt64($0 + 1) << 1)) }
        seating = Seating(lanes: lanes.count, desks: desks.count)
    }

    private mutating func seatAgents() {
        for (desk, plan) in world.scenario.agents.enumerated() {
            for skill in plan.skills.reversed() {
                guard let lane = world.scenario.queues.firstIndex(where: { $0.name == skill.queue }),
                    seating.seat(of: Int32(desk), in: Int32(lane)) < 0
                else { continue }
                seating.add(Int32(desk), to: Int32(lane), penalty: skill.penalty)
            }
        }
    }
}

// MARK: - Running

extension Simulator {
    /// The next event, however far away; nil where nothing will ever happen again.
    package mutating func next() -> Event? {
        while handedOut == output.count {
            output.removeAll(keepingCapacity: true)
            handedOut = 0
            guard let occasion = agenda.pop() else { return nil }
            meet(occasion)
        }
        handedOut += 1
        return output[handedOut - 1]
    }

    /// Plays on, and hands out every event up to and including a moment.
    package mutating func run(until end: Moment, _ body: (Event) -> Void) {
        handOut(body)
        while agenda.next <= end, let occasion = agenda.pop() {
            meet(occasion)
            handOut(body)
        }
        now = max(now, end)
    }

    @inline(__always)
    private mutating func handOut(_ body: (Event) -> Void) {
        while handedOut < output.count {
            body(output[handedOut])
            handedOut &+= 1
        }
        output.removeAll(keepingCapacity: true)
        handedOut = 0
    }

    @inline(__always)
    mutating func emit(_ what: Happening) { output.append(Event(at: precision.stated(now), what)) }

    @inline(__always)
    private mutating func meet(_ occasion: Occasion) {
        now = occasion.at
        let subject = occasion.subject
        switch occasion.kind {
        case .arrival: if lanes[Int(subject)].stamp == occasion.stamp { arrive(subject) }
        case .follower: arrive(following: subject)
        case .returning: comeBack(subject)
        case .deadline: if calls[Int(subject)].stamp == occasion.stamp { giveUp(subject) }
        case .taken: if desks[Int(subject)].stamp == occasion.stamp { take(subject) }
        case .rangOut: if desks[Int(subject)].stamp == occasion.stamp { letRing(subject) }
        case .rested: if desks[Int(subject)].stamp == occasion.stamp { becomeFree(subject) }
        case .turn: if desks[Int(subject)].stamp == occasion.stamp { turn(subject) }
        case .wrapUpOver: if desks[Int(subject)].stamp == occasion.stamp { endWrapUp(subject) }
        case .pauseOver: if desks[Int(subject)].pauseStamp == occasion.stamp { endPause(subject) }
        case .whim: followWhim(occasion)
        case .deviceBack: reconnect(subject)
        case .timetable: keepTimetable()
        case .order: carryOut(subject)
        }
    }
}
