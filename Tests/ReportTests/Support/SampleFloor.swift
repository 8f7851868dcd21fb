import Floor

/// A floor made by hand, event by event: every figure of its report can be worked out on paper.
///
/// Queue 0 `billing`: answered after 10 s (talk 100, ended), abandoned after 3 s and after 30 s, one waits.
/// Queue 1 `tech`: one timed out after 60 s. Agent 0 `Bob` logged in for 1,000 s, of it 200 s at lunch.
enum SampleFloor {
    static let names: Names = {
        var names = Names()
        names.queues = ["billing", "tech"]
        names.agents = ["Bob"]
        names.reasons = ["", "lunch"]
        return names
    }()

    static func made(keeping: BookKeeping = BookKeeping()) -> Floor {
        var floor = Floor(keeping: keeping)
        for event in events { floor.apply(event) }
        return floor
    }

    private static let (billing, tech, bob, lunch) = (QueueID(0), QueueID(1), AgentID(0), ReasonID(1))

    private static let events: [Event] = [
        at(0, .memberAdded(billing, bob, penalty: nil, paused: false)),
        at(0, .entered(CallID(0), billing, Entry())),
        at(4, .notAnswered(CallID(0), billing, bob, rang: Elapsed(milliseconds: 2_500))),
        at(10, .connected(CallID(0), billing, bob, wait: .seconds(10))),
        at(20, .entered(CallID(1), billing, Entry())),
        at(23, .left(CallID(1), billing, .abandoned, wait: .seconds(3))),
        at(30, .entered(CallID(2), billing, Entry())),
        at(40, .entered(CallID(3), tech, Entry())),
        at(60, .left(CallID(2), billing, .abandoned, wait: .seconds(30))),
        at(100, .left(CallID(3), tech, .timedOut, wait: .seconds(60))),
        at(
            110,
            .completed(
                CallID(0), billing, bob, Completion(end: .byCaller, wait: .seconds(10), talk: .seconds(100)))),
        at(300, .paused(billing, bob, lunch)),
        at(500, .unpaused(billing, bob)),
        at(900, .entered(CallID(4), billing, Entry())),
        at(1_000, .ticked),
    ]

    private static func at(_ seconds: Int64, _ what: Happening) -> Event {
        Event(at: Moment(seconds: 1_788_249_600 + seconds), what)
    }
}
