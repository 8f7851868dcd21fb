package import Floor

/// A queue: who calls it, and how the PBX serves it.
package struct QueuePlan: Hashable, Sendable {
    /// The name in the register, unlike any other.
    package var name: String
    /// Who calls, and when.
    package var arrivals: ArrivalPlan
    /// Talk without hold, in seconds, before what the agent's pace makes of it.
    package var talk = Distribution.lognormal(mean: 240, cv: 0.8)
    /// After-call work; `.fixed(0)` for none.
    package var wrapUp = Distribution.lognormal(mean: 25, cv: 0.7)
    /// Holds within the talk.
    package var hold = HoldPlan()
    /// How long callers wait.
    package var patience = PatiencePlan()
    /// How agents are looked for.
    package var ringing = RingPlan()
    /// What becomes of calls that an agent cannot end.
    package var transfers = TransferPlan()
    /// Angry callers.
    package var complaints = ComplaintPlan()
    /// The share of calls in which the agent raises a hand for help.
    package var handShare = 0.0
    /// The longest wait before the PBX takes the caller out; nil for no limit.
    package var timeout: Double?
    /// The queue that callers are sent to by the timeout; they are sent away where nil.
    package var overflow: String?
    /// Priority of ordinary callers; high first.
    package var priority = 0
    /// The share of callers who are preferred.
    package var preferredShare = 0.0
    /// Their priority.
    package var preferredPriority = 10
    /// An agent who serves several queues takes the call of the heavier one.
    package var weight = 0
    /// Callers that may wait at once; nil for no limit.
    package var capacity: Int?
    /// Whether callers may enter while no agent is there.
    package var joinsEmpty = true
    /// Whether all who wait are sent away when the last agent goes.
    package var leavesEmpty = false
    /// What the queue promises.
    package var goal = ServiceGoal()

    package init(_ name: String, _ arrivals: ArrivalPlan) {
        self.name = name
        self.arrivals = arrivals
    }
}

/// How the PBX looks for an agent, and what it does when the phone is not taken.
package struct RingPlan: Hashable, Sendable {
    /// Which agent is called.
    package var strategy = Strategy.leastRecent
    /// Whether several callers are offered at once, or only the first in line.
    package var autofill = true
    /// Seconds that a phone rings.
    package var timeout = 15.0
    /// Seconds until a phone that was not taken is tried again.
    package var retry = 5.0
    /// Whether an agent who lets it ring is paused.
    package var autoPause = false

    package init() {}
}

/// Asterisk's ring strategies. Penalties go before all of them but `weightedRandom`, which uses them as weights.
package enum Strategy: String, CaseIterable, Sendable {
    case ringAll = "ringall"
    case leastRecent = "leastrecent"
    case fewestCalls = "fewestcalls"
    case random
    case roundRobin = "rrmemory"
    case linear
    case weightedRandom = "wrandom"
}

/// Time on hold within a conversation.
package struct HoldPlan: Hashable, Sendable {
    /// The share of conversations with a hold in them.
    package var share = 0.0
    /// How long, in seconds.
    package var length = Distribution.exponential(mean: 40)

    package init(share: Double = 0, length: Distribution = .exponential(mean: 40)) {
        self.share = share
        self.length = length
    }
}

/// How long callers wait before they hang up.
package struct PatiencePlan: Hashable, Sendable {
    /// In seconds; nil for callers who never give up.
    package var length: Distribution? = usual
    /// The share of those who give up that press a key instead of hanging up.
    package var keyShare = 0.0
    /// Whether the expected wait is announced on entering.
    package var isAnnounced = false
    /// Where the announced wait exceeds the caller's patience: the share that hangs up at once.
    package var balking = 0.35
    /// By how much it stretches the patience of those who stay, knowing what to expect.
    package var stretch = 1.5

    package init(_ length: Distribution? = usual) { self.length = length }

    /// The patience of ordinary callers.
    package static let usual = Distribution.weibull(mean: 240, shape: 0.9)
}

/// What becomes of a conversation that its agent cannot end. Shares of all conversations.
package struct TransferPlan: Hashable, Sendable {
    /// Passed on without a word.
    package var blind = 0.0
    /// Passed on after a word with a colleague.
    package var attended = 0.0
    /// Back into the same queue.
    package var back = 0.0
    /// Where blind and attended transfers go; nowhere that the floor sees where empty.
    package var targets: [String] = []
    /// How long an agent speaks to a colleague first, the caller on hold.
    package var consultation = Distribution.lognormal(mean: 35, cv: 0.6)

    package init() {}
}

/// Callers who are angry.
package struct ComplaintPlan: Hashable, Sendable {
    /// Of all calls.
    package var share = 0.0
    /// How much longer they talk.
    package var talkFactor = 1.8
    /// The share of complaints in which the agent raises a hand.
    package var handShare = 0.15

    package init() {}
}
