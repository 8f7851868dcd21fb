import Floor

/// The scenario made ready for running: names as numbers, distributions as samplers. Never changes, so that all forks of
/// a simulation share it.
struct World: Sendable {
    let scenario: Scenario
    let lanes: [LaneModel]
    let desks: [DeskModel]
    let retrial: Sampler
    let comeback: Sampler
    let help: Sampler
    let autoPause: Sampler
    let reasons: Reasons

    /// Why agents pause or raise a hand, beside what the roster says.
    struct Reasons: Sendable {
        let autoPause: ReasonID
        let idle: ReasonID
        let evacuation: ReasonID
        let hand: ReasonID
    }
}

/// A queue's plan, ready for drawing.
struct LaneModel: Sendable {
    let plan: QueuePlan
    let talk: Sampler
    let wrapUp: Sampler
    let hold: Sampler
    let consultation: Sampler
    let patience: Sampler?
    let timeout: Elapsed?
    /// Where the timeout sends callers, and where transfers go; -1 for nowhere.
    let overflow: Int32
    let targets: [Int32]
    /// Mean handle time in seconds, for the announced wait.
    let handle: Double
}

/// An agent's plan, ready for drawing.
struct DeskModel: Sendable {
    let plan: AgentPlan
    let answer: Sampler
    let idle: Sampler
    let lateness: Sampler
}
