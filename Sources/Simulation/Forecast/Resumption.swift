import Floor

/// Carries a live floor over into a simulation.
struct Resumption {
    private let floor: Floor
    private let pause: Sampler
    private var luck: Generator

    init(_ floor: Floor, _ rates: Rates, seed: UInt64) {
        self.floor = floor
        pause = Sampler(rates.pause)
        luck = Generator(seed: seed, stream: 0xF100)
    }

    // MARK: Seats

    /// Everybody sits where they are a member now.
    func seat(into simulator: inout Simulator) {
        for membership in floor.memberships where membership.state != nil {
            let (desk, lane) = (membership.agent.index, membership.queue.index)
            let seat = simulator.seating.add(desk, to: lane, penalty: membership.penalty ?? 0)
            simulator.seating[seat].isLoggedIn = true
            simulator.seating[seat].calls = Int32(clamping: membership.work.calls)
            simulator.seating[seat].pausedFor = membership.pausedFor?.index ?? -1
            simulator.lanes[Int(lane)].members &+= 1
            if membership.pausedFor == nil { simulator.lanes[Int(lane)].serving &+= 1 }
        }
    }

    // MARK: Calls

    /// Those who wait stand in line again; those who talk go on talking.
    mutating func bringCalls(into simulator: inout Simulator) {
        for queue in floor.queues.indices.map(QueueID.init) {
            for visit in floor.waiting(in: queue) {
                let place = bring(visit, into: &simulator)
                simulator.lanes[Int(queue.index)].waiting &+= 1
                if !ringOn(place, visit, &simulator) { simulator.lineUp(place) }
            }
            for visit in floor.talking(in: queue) where visit.agent.map({ isFree($0, simulator) }) ?? false {
                resumeTalk(bring(visit, into: &simulator), visit, &simulator)
            }
        }
    }

    private func isFree(_ agent: AgentID, _ simulator: Simulator) -> Bool {
        simulator.desks[Int(agent.index)].call < 0
    }

    private mutating func bring(_ visit: Visit, into simulator: inout Simulator) -> Int32 {
        let place = simulator.makeCall(luck: Generator(seed: luck.next()))
        let lane = Int(visit.queue.index)
        simulator.calls[Int(place)].id = visit.call
        simulator.calls[Int(place)].caller = visit.caller
        simulator.calls[Int(place)].lane = visit.queue.index
        simulator.calls[Int(place)].entered = visit.entered
        simulator.calls[Int(place)].position = visit.position
        simulator.calls[Int(place)].attempts = 1
        simulator.calls[Int(place)].visits.enter(visit.queue.index, at: visit.entered)
        simulator.calls[Int(place)].need = simulator.world.lanes[lane].talk.draw(&luck)
        if let patience = simulator.world.lanes[lane].length {
            let rest = rest(of: patience, after: (floor.now - visit.entered).clamped)
            simulator.calls[Int(place)].deadline = floor.now + rest
        }
        simulator.issuedCalls = max(simulator.issuedCalls, Int(visit.call.index) + 1)
        return place
    }

    /// The agent's phone rings on for the call; false where none rings.
    private mutating func ringOn(_ place: Int32, _ visit: Visit, _ simulator: inout Simulator) -> Bool {
        guard let agent = visit.agent, floor[agent].state == .ringing, isFree(agent, simulator) else { return false }
        let desk = Int(agent.index)
        let seat = simulator.seating.seat(of: agent.index, in: visit.queue.index)
        guard seat >= 0 else { return false }
        simulator.calls[Int(place)].phase = .offered
        simulator.calls[Int(place)].phones = 1
        simulator.calls[Int(place)].desk = agent.index
        simulator.lanes[Int(visit.queue.index)].offered &+= 1
        simulator.desks[desk].phase = .ringing
        simulator.desks[desk].call = place
        simulator.desks[desk].seat = seat
        simulator.desks[desk].ringingSince = floor.now
        let delay = Elapsed(inSeconds: simulator.world.desks[desk].answer.draw(&luck))
        simulator.agenda.add(.taken, at: floor.now + delay, agent.index, stamp: simulator.desks[desk].stamp)
        simulator.arm(place)
        return true
    }

    private mutating func resumeTalk(_ place: Int32, _ visit: Visit, _ simulator: inout Simulator) {
        guard let agent = visit.agent else { return }
        let desk = Int(agent.index)
        simulator.calls[Int(place)].phase = .talking
        simulator.calls[Int(place)].desk = agent.index
        simulator.calls[Int(place)].connected = visit.connected
        simulator.calls[Int(place)].wait = visit.wait
        simulator.calls[Int(place)].turn = visit.heldSince == nil ? .end : .resume
        simulator.desks[desk].phase = .talking
        simulator.desks[desk].call = place
        simulator.desks[desk].seat = simulator.seating.seat(of: agent.index, in: visit.queue.index)
        simulator.desks[desk].isHandRaised = floor[agent].handRaisedSince != nil
        let talk = simulator.world.lanes[Int(visit.queue.index)].talk
        let rest = rest(of: talk, after: (floor.now - visit.connected).clamped)
        // One who is on hold is taken back half way through what is left.
        let part = visit.heldSince == nil ? rest : Elapsed(microseconds: rest.microseconds / 2)
        simulator.calls[Int(place)].rest = rest - part
        simulator.agenda.add(.turn, at: floor.now + part, agent.index, stamp: simulator.desks[desk].stamp)
    }

    // MARK: Agents

    /// Everybody does what they did.
    mutating func placeAgents(into simulator: inout Simulator) {
        for index in floor.agents.indices {
            let agent = floor.agents[index]
            let isMember = simulator.seating.first(of: Int32(index)) >= 0
            simulator.desks[index].isReachable = agent.state != .unreachable
            simulator.desks[index].loggedInAt = agent.login.openSince ?? floor.now
            silenceOthers(index, &simulator)
            guard isMember, simulator.desks[index].call < 0 else { continue }
            guard agent.state != .loggedOff, agent.state != .unknown else { continue }
            simulator.desks[index].phase = .free
            if agent.isWrappingUp || agent.state == .onCall || agent.state == .hold {
                finishWork(index, agent, &simulator)
            }
            if agent.state == .notReady { finishPause(index, agent, &simulator) }
            simulator.seating.mark(
                Int32(index), free: simulator.desks[index].phase == .free && agent.state != .unreachable)
        }
    }

    /// Phones that ring for nobody the simulation knows fall silent.
    private func silenceOthers(_ index: Int, _ simulator: inout Simulator) {
        let known: Int32 = simulator.desks[index].phase == .ringing ? 1 : 0
        let seat = simulator.seating.first(of: Int32(index))
        guard floor.agents[index].ringing > known, seat >= 0 else { return }
        let queue = QueueID(Int(simulator.seating[seat].lane))
        for _ in known..<floor.agents[index].ringing {
            simulator.emit(.answeredElsewhere(.unknown, queue, AgentID(index)))
        }
    }

    /// Wrap-up goes on; so does a conversation that belongs to no queue of the floor.
    private mutating func finishWork(_ index: Int, _ agent: Agent, _ simulator: inout Simulator) {
        let lane = Int(simulator.seating[simulator.seating.first(of: Int32(index))].lane)
        let model = simulator.world.lanes[lane]
        let passed = (floor.now - agent.since).clamped
        let rest = rest(of: agent.isWrappingUp ? model.wrapUp : model.talk, after: passed)
        simulator.desks[index].phase = .wrapUp
        simulator.agenda.add(.wrapUpOver, at: floor.now + rest, Int32(index), stamp: simulator.desks[index].stamp)
    }

    private mutating func finishPause(_ index: Int, _ agent: Agent, _ simulator: inout Simulator) {
        let rest = rest(of: pause, after: (floor.now - agent.since).clamped)
        simulator.desks[index].isOnPause = true
        let stamp = simulator.desks[index].pauseStamp
        simulator.agenda.add(.pauseOver, at: floor.now + rest, Int32(index), stamp: stamp)
    }

    /// How long something still lasts that has lasted so long: drawn from those that last at least as long. Where hardly
    /// any do, a third of the time that has passed.
    private mutating func rest(of sampler: Sampler, after passed: Elapsed) -> Elapsed {
        for _ in 0..<64 {
            let length = Elapsed(inSeconds: sampler.draw(&luck))
            if length > passed { return length - passed }
        }
        return Elapsed(microseconds: passed.microseconds / 3 + 1_000_000)
    }
}
