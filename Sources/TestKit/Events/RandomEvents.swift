package import Floor

/// Any events about anybody in any order: what a broken feed, or several at once, might say.
///
/// Time mostly goes on, sometimes stands, now and then goes back. Queues, agents and calls are few, so that the events
/// meet; some are met for the first time in the middle of their story, and some calls never entered.
package struct RandomEvents: Sequence, IteratorProtocol {
    private var generator: SeededGenerator
    private var left: Int
    private var clock = Moment(seconds: 1_700_000_000)

    package init(seed: UInt64, count: Int) {
        generator = SeededGenerator(seed: seed)
        left = count
    }

    package mutating func next() -> Event? {
        guard left > 0 else { return nil }
        left -= 1
        clock = clock + step
        return Event(at: clock, happening)
    }

    private var step: Elapsed {
        mutating get {
            switch Int.random(in: 0..<20, using: &generator) {
            case 0..<8: .zero
            case 8..<17: Elapsed(milliseconds: Int64.random(in: 1...40_000, using: &generator))
            case 17: .minutes(Int64.random(in: 1...90, using: &generator))
            default: .seconds(Int64.random(in: -600...0, using: &generator))
            }
        }
    }

    // MARK: Who

    private var queue: QueueID { mutating get { QueueID(Int.random(in: 0..<4, using: &generator)) } }
    private var agent: AgentID { mutating get { AgentID(Int.random(in: 0..<7, using: &generator)) } }
    private var reason: ReasonID { mutating get { ReasonID(Int.random(in: 0..<4, using: &generator)) } }
    private var call: CallID {
        mutating get { generator.oneIn(15) ? .unknown : CallID(Int.random(in: 0..<12, using: &generator)) }
    }
    private var wait: Elapsed? {
        mutating get { generator.oneIn(6) ? nil : .seconds(Int64.random(in: -3...90, using: &generator)) }
    }

    private var entry: Entry {
        mutating get {
            let earlier = generator.oneIn(3) ? clock - .seconds(Int64.random(in: 0...900, using: &generator)) : .never
            let here = generator.oneIn(2) ? earlier : .never
            return Entry(
                caller: Caller(packed: UInt64.random(in: 0...9, using: &generator)),
                position: Int32.random(in: 0...9, using: &generator), lastEntry: earlier, lastEntryHere: here,
                lastOfCaller: generator.oneIn(4) ? clock - .minutes(5) : .never)
        }
    }

    private var completion: Completion {
        mutating get {
            let ends: [Completion.End] = [.byAgent, .byCaller, .blindTransfer, .attendedTransfer, .transfer]
            return Completion(
                end: ends.randomElement(using: &generator) ?? .byAgent, wait: wait, talk: wait,
                position: Int32.random(in: 0...9, using: &generator))
        }
    }

    private var loss: Loss { mutating get { Loss.allCases.randomElement(using: &generator) ?? .abandoned } }

    // MARK: What

    private var happening: Happening {
        mutating get {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0..<3: .entered(call, queue, entry)
            case 3..<6: ofCall
            case 6..<8: ofMember
            case 8: ofAgent
            default: ofFloor
            }
        }
    }

    private var ofCall: Happening {
        mutating get {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0: .ringing(call, queue, agent)
            case 1: .notAnswered(call, queue, agent, rang: .seconds(5))
            case 2: .ringCanceled(call, queue, agent, rang: .seconds(3))
            case 3..<6: .connected(call, queue, agent, wait: wait)
            case 6, 7: .completed(call, queue, agent, completion)
            case 8: .left(call, queue, loss, wait: wait)
            default: .failed(call, queue)
            }
        }
    }

    private var ofMember: Happening {
        mutating get {
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: .memberAdded(queue, agent, penalty: generator.oneIn(2) ? 3 : nil, paused: generator.oneIn(3))
            case 1: .memberRemoved(queue, agent)
            case 2: .paused(queue, agent, reason)
            case 3: .unpaused(queue, agent)
            default: .penalised(queue, agent, penalty: 2)
            }
        }
    }

    private var ofAgent: Happening {
        mutating get {
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: .held(agent)
            case 1: .resumed(agent)
            case 2: .wrapUpBegan(agent)
            case 3: .wrapUpEnded(agent)
            case 4: .loggedIn(agent)
            case 5: .loggedOff(agent)
            default: .reachable(agent, generator.oneIn(2))
            }
        }
    }

    private var ofFloor: Happening {
        mutating get {
            switch Int.random(in: 0..<16, using: &generator) {
            case 0: .restarted
            case 1..<4: .noted
            case 4..<7: .ticked
            case 7..<10: .refused(queue)
            case 10..<13: .outbound(queue, agent)
            default: .dumped(queue, agent)
            }
        }
    }
}
