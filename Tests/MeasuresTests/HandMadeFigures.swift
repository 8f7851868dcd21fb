import Floor
import Measures

extension Figures {
    /// Round numbers for every input, so that each measure can be worked out in the head.
    static let madeByHand: Figures = {
        var figures = Figures()
        figures.tally = .madeByHand
        figures.times = .madeByHand
        figures.work.calls = 68
        figures.work.ringNoAnswer = 9
        figures.span = .hours(2)
        figures.waiting = 3
        figures.oldest = .seconds(41)
        figures.headcount = floor.staff
        figures.scheduled = 10
        return figures
    }()

    /// A floor with six agents in calls, at work and nowhere else.
    private static let floor: Floor = {
        var floor = Floor()
        for index in 0..<6 {
            floor.apply(
                Event(
                    at: Moment(seconds: 1),
                    .memberAdded(QueueID(0), AgentID(index), penalty: nil, paused: false)))
            floor.apply(Event(at: Moment(seconds: 2), .entered(CallID(index), QueueID(0), Entry())))
            floor.apply(Event(at: Moment(seconds: 3), .connected(CallID(index), QueueID(0), AgentID(index), wait: nil)))
        }
        return floor
    }()
}

extension Tally {
    fileprivate static let madeByHand: Tally = {
        var tally = Tally()
        (tally.offered, tally.uniqueHere, tally.uniqueOnFloor, tally.reentered, tally.repeats) = (100, 90, 90, 10, 7)
        (tally.answered, tally.abandoned, tally.timedOut, tally.exitKey) = (70, 16, 4, 3)
        (tally.exitEmpty, tally.withdrawn, tally.failed, tally.lost) = (2, 1, 1, 1)
        (tally.answeredWithin, tally.abandonedWithin, tally.abandonedShort) = (56, 8, 4)
        (tally.waitAnswered, tally.waitAbandoned) = (.seconds(70 * 12), .seconds(16 * 25))
        (tally.longestAnswered, tally.longestAbandoned, tally.longestOtherLoss) = (
            .seconds(80), .seconds(90), .seconds(95)
        )
        (tally.talked, tally.talk, tally.hold, tally.wrapUp) = (
            50, .seconds(50 * 204), .seconds(50 * 12), .seconds(50 * 30)
        )
        (tally.knowsHold, tally.knowsWrapUp, tally.transferred) = (true, true, 5)
        return tally
    }()
}

extension StateTimes {
    /// Ten hours at work: six in calls and after, two not ready, 1.8 available and 0.2 ringing; one hour logged off.
    fileprivate static let madeByHand: StateTimes = {
        var times = StateTimes()
        times.add(.minutes(240), in: .onCall)
        times.add(.minutes(20), in: .hold)
        times.add(.minutes(100), in: .wrapUp)
        times.add(.minutes(120), in: .notReady)
        times.add(.minutes(108), in: .available)
        times.add(.minutes(12), in: .ringing)
        times.add(.minutes(60), in: .loggedOff)
        return times
    }()
}
