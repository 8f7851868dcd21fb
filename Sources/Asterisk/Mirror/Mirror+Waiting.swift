import Floor

/// From a caller's coming to his going unanswered.
extension Mirror {
    mutating func join(_ message: Message, at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        guard let queue = queue(message), let id = message["Uniqueid"] else { return }
        let known = register.calls.call(id)
        endTalking(known, at: moment, on: floor, &events)
        let position = Int32(clamping: message.number("Position") ?? 0)
        var call = known
        if floor.visit(of: known, in: queue, .waiting) == nil {
            call = enter(id, queue, message["CallerIDNum"], position: position, at: moment, &events).call
        }
        waiting[call] = WaitingCall(queue: queue, channel: message.text("Channel") ?? "", isFromSnapshot: false)
    }

    /// A call begins to wait.
    @discardableResult
    mutating func enter(
        _ id: UnsafeRawBufferPointer, _ queue: QueueID, _ number: UnsafeRawBufferPointer?, position: Int32,
        at moment: Moment, _ events: inout [Event]
    ) -> CallDirectory.Arrival {
        let arrival = register.calls.enter(id, queue, at: moment)
        var entry = Entry(
            caller: caller(number), position: position, lastEntry: arrival.lastEntry,
            lastEntryHere: arrival.lastEntryHere)
        // A call that was here before is no second call of its caller.
        if arrival.lastEntry == .never { entry.lastOfCaller = register.callers.enter(entry.caller, at: moment) }
        events.append(Event(at: moment, .entered(arrival.call, queue, entry)))
        return arrival
    }

    private mutating func caller(_ number: UnsafeRawBufferPointer?) -> Caller {
        guard let number, !number.isEmpty else { return .unknown }
        let isUnknown = number.elementsEqual("<unknown>".utf8) || number.elementsEqual("unknown".utf8)
        return isUnknown ? .unknown : register.caller(number)
    }

    /// Asterisk says "abandon" of everybody who goes unanswered but by a key. Only who hung up before has abandoned.
    mutating func abandon(_ message: Message, at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        guard let queue = queue(message) else { return }
        let call = call(message)
        let loss: Loss = waiting[call]?.hasHungUp == true ? .abandoned : .unknownCause
        waiting[call] = nil
        guard floor.visit(of: call, in: queue, .waiting) != nil else { return }
        let wait = message.number("HoldTime").map { Elapsed.seconds(max(0, $0)) }
        cancelRings(of: call, at: moment, &events)
        events.append(Event(at: moment, .left(call, queue, loss, wait: wait)))
    }

    /// After an abandon this tells nothing new. Before a connection it comes first; alone, it is a way out by a key.
    mutating func leave(_ message: Message, at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        guard let queue = queue(message) else { return }
        let call = call(message)
        guard let caller = waiting[call], floor.visit(of: call, in: queue, .waiting) != nil else { return }
        waiting[call]?.hasLeft = true
        if caller.isFromSnapshot || rings.contains(where: { $0.call == call }) {
            agenda.add(.leftUnanswered(call, queue), at: moment + Self.answerPatience)
        } else {
            settleLeaving(call, queue, at: moment, on: floor, &events)
        }
    }

    /// Nobody took the call that left.
    mutating func settleLeaving(
        _ call: CallID, _ queue: QueueID, at moment: Moment, on floor: Floor, _ events: inout [Event]
    ) {
        guard waiting[call]?.hasLeft == true, let visit = floor.visit(of: call, in: queue, .waiting) else { return }
        waiting[call] = nil
        cancelRings(of: call, at: moment, &events)
        events.append(Event(at: moment, .left(call, queue, .exitKey, wait: (moment - visit.entered).clamped)))
    }

    mutating func noteHangup(_ message: Message) { waiting[call(message)]?.hasHungUp = true }

    // MARK: Ringing

    mutating func ring(_ message: Message, at moment: Moment, on floor: Floor, _ events: inout [Event]) {
        guard let queue = queue(message), let agent = agent(message) else { return }
        let call = call(message)
        ring(Ring(call: call, queue: queue, agent: agent, since: moment), on: floor, &events)
    }

    mutating func ring(_ ring: Ring, on floor: Floor, _ events: inout [Event]) {
        guard floor.visit(of: ring.call, in: ring.queue, .waiting) != nil else { return }
        guard !rings.contains(where: { $0.call == ring.call && $0.agent == ring.agent }) else { return }
        rings.append(ring)
        events.append(Event(at: ring.since, .ringing(ring.call, ring.queue, ring.agent)))
    }

    mutating func miss(_ message: Message, at moment: Moment, _ events: inout [Event]) {
        guard let queue = queue(message), let agent = agent(message) else { return }
        let call = call(message)
        rings.removeAll { $0.call == call && $0.agent == agent }
        let rang = Elapsed(milliseconds: max(0, min(86_400_000, message.number("RingTime") ?? 0)))
        events.append(Event(at: moment, .notAnswered(call, queue, agent, rang: rang)))
    }

    /// The agent hung up on the announcement; the caller waits on.
    mutating func dump(_ message: Message, at moment: Moment, _ events: inout [Event]) {
        guard let queue = queue(message), let agent = agent(message) else { return }
        let call = call(message)
        events.append(Event(at: moment, .dumped(queue, agent)))
        guard let place = rings.firstIndex(where: { $0.call == call && $0.agent == agent }) else { return }
        rings.remove(at: place)
        events.append(Event(at: moment, .answeredElsewhere(call, queue, agent)))
    }

    private mutating func cancelRings(of call: CallID, at moment: Moment, _ events: inout [Event]) {
        for ring in rings where ring.call == call {
            let rang = (moment - ring.since).clamped
            events.append(Event(at: moment, .ringCanceled(call, ring.queue, ring.agent, rang: rang)))
        }
        rings.removeAll { $0.call == call }
    }
}
