import Floor

/// Callers come.
extension Simulator {
    private static let slot = Elapsed.minutes(30)

    // MARK: Drawing

    /// Draws the next arrival: exponential gaps at the rate of the half hour, drawn anew where the rate changes.
    /// That is exact, as a Poisson process has no memory.
    mutating func scheduleArrival(_ lane: Int32) {
        let index = Int(lane)
        lanes[index].stamp &+= 1
        var moment = max(now, lanes[index].drawn)
        // A queue that nobody calls for a week is never called.
        for _ in 0..<7 * ArrivalPlan.slotsPerDay {
            if moment >= lanes[index].horizon { beginSlot(lane, at: moment) }
            let rate = lanes[index].rate * lanes[index].surge
            let gap = rate > 0 ? -Transcendental.ln(lanes[index].luck.unit()) / rate : .infinity
            if gap < Double((lanes[index].horizon - moment).microseconds) {
                let arrival = moment + Elapsed(microseconds: Int64(gap))
                lanes[index].drawn = arrival
                return agenda.add(.arrival, at: arrival, lane, stamp: lanes[index].stamp)
            }
            moment = lanes[index].horizon
        }
    }

    private mutating func beginSlot(_ lane: Int32, at moment: Moment) {
        let index = Int(lane)
        let plan = world.scenario.queues[index].arrivals
        let sinceMidnight = (moment - world.scenario.midnight).microseconds
        let slotNumber = Int(sinceMidnight / Self.slot.microseconds)
        let (day, slot) = slotNumber.quotientAndRemainder(dividingBy: ArrivalPlan.slotsPerDay)
        lanes[index].horizon =
            world.scenario.midnight + Elapsed(microseconds: Int64(slotNumber + 1) * Self.slot.microseconds)
        if lanes[index].day != day {
            lanes[index].day = day
            lanes[index].dayFactor = Self.factor(
                spread: plan.daySpread, &lanes[index].luck)
        }
        let noise = Self.factor(spread: plan.slotSpread, &lanes[index].luck)
        // Those whom others bring along come on top of those drawn here.
        let perHour =
            plan.rate(slot: slot) * plan.factor(world.scenario.weekday.after(days: day)) / (1 + plan.burst)
        lanes[index].rate = perHour * lanes[index].dayFactor * noise / 3_600_000_000
    }

    /// A factor of mean 1, gamma distributed: mixed with it, Poisson counts become over-dispersed.
    private static func factor(spread: Double, _ luck: inout Generator) -> Double {
        spread > 0 ? Sampler(.gamma(mean: 1, shape: 1 / (spread * spread))).draw(&luck) : 1
    }

    // MARK: Coming

    mutating func arrive(_ lane: Int32) {
        let index = Int(lane)
        let burst = world.scenario.queues[index].arrivals.burst
        if burst > 0 {
            for _ in 0..<lanes[index].luck.geometric(mean: burst) {
                let delay = Elapsed(inSeconds: lanes[index].luck.unit() * 60)
                agenda.add(.follower, at: now + delay, lane)
            }
        }
        scheduleArrival(lane)
        arrive(following: lane)
    }

    /// One caller for a queue, on their own or brought along by another.
    mutating func arrive(following lane: Int32) {
        let place = makeCall(luck: Generator(seed: lanes[Int(lane)].luck.next()))
        let share = lanes[Int(lane)].divertedShare
        let goal = calls[Int(place)].luck.chance(share) ? lanes[Int(lane)].divertedTo : lane
        dial(place, goal)
    }

    /// A new caller in a free place.
    mutating func makeCall(luck: Generator) -> Int32 {
        let place = freeCall >= 0 ? freeCall : Int32(calls.count)
        if freeCall < 0 {
            calls.append(Call(luck: luck))
        } else {
            freeCall = calls[Int(place)].behind
            let stamp = calls[Int(place)].stamp
            calls[Int(place)] = Call(luck: luck)
            calls[Int(place)].stamp = stamp &+ 1
        }
        calls[Int(place)].caller = CallerNumbers.caller(issuedCallers)
        issuedCallers &+= 1
        return place
    }

    /// A caller calls: gets through and enters the queue, or does not.
    mutating func dial(_ place: Int32, _ lane: Int32) {
        calls[Int(place)].lane = lane
        guard !troubles.isCut else { return hearNothing(place) }
        calls[Int(place)].id = CallID(issuedCalls)
        guard enter(place, lane) else {
            calls[Int(place)].id = .unknown
            return forget(place)
        }
        issuedCalls &+= 1
    }

    /// Most of those who hear no ringing tone try again when the line is mended.
    private mutating func hearNothing(_ place: Int32) {
        guard calls[Int(place)].luck.chance(0.7) else { return forget(place) }
        let delay = -240 * Transcendental.ln(calls[Int(place)].luck.unit())
        calls[Int(place)].phase = .away
        agenda.add(.returning, at: max(now, troubles.cutUntil) + Elapsed(inSeconds: delay), place)
    }

    mutating func forget(_ place: Int32) {
        calls[Int(place)].stamp &+= 1
        calls[Int(place)].phase = .free
        calls[Int(place)].behind = freeCall
        freeCall = place
    }

    // MARK: Calling again

    /// The caller will call again later, with another call.
    mutating func returnLater(_ place: Int32, after seconds: Double) {
        calls[Int(place)].stamp &+= 1
        calls[Int(place)].phase = .away
        calls[Int(place)].isArmed = false
        calls[Int(place)].phones = 0
        calls[Int(place)].hops = 0
        calls[Int(place)].visits = Call.Visits()
        agenda.add(.returning, at: now + Elapsed(inSeconds: seconds), place)
    }

    mutating func comeBack(_ place: Int32) { dial(place, calls[Int(place)].lane) }
}
