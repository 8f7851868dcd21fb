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
