import Floor

/// A queue's plan, ready for drawing. Plain bytes: looking at it costs no more than reading them.
struct LaneModel: Sendable {
    let talk: Sampler
    let wrapUp: Sampler
    let hold: Sampler
    let consultation: Sampler
    /// Nil for callers who never give up.
    let length: Sampler?
    let patience: PatiencePlan
    let ringing: RingPlan
    let complaints: ComplaintPlan
    let holdShare: Double
    let handShare: Double
    let blind: Double
    let attended: Double
    let back: Double
    let timeout: Elapsed?
    let preferredShare: Double
    let priority: Int32
    let preferredPriority: Int32
    let weight: Int32
    let capacity: Int32
    let joinsEmpty: Bool
    let leavesEmpty: Bool
    /// Where the timeout sends callers; -1 for nowhere.
    let overflow: Int32
    /// Where transfers go: the first so many.
    let targets: SIMD4<Int32>
    let targetCount: Int
    /// Mean handle time in seconds, for the announced wait.
    let handle: Double

    /// - Parameter lane: the number of a queue by name; -1 where there is none.
    init(_ plan: QueuePlan, lane: (String) -> Int32) {
        talk = Sampler(plan.talk)
        wrapUp = Sampler(plan.wrapUp)
        hold = Sampler(plan.hold.length)
        consultation = Sampler(plan.transfers.consultation)
        length = plan.patience.length.map { Sampler($0) }
        patience = plan.patience
        ringing = plan.ringing
        complaints = plan.complaints
        holdShare = plan.hold.share
        handShare = plan.handShare
        (blind, attended, back) = (plan.transfers.blind, plan.transfers.attended, plan.transfers.back)
        timeout = plan.timeout.map { Elapsed(inSeconds: $0) }
        preferredShare = plan.preferredShare
        priority = Int32(clamping: plan.priority)
        preferredPriority = Int32(clamping: plan.preferredPriority)
        weight = Int32(clamping: plan.weight)
        capacity = Int32(clamping: plan.capacity ?? .max)
        (joinsEmpty, leavesEmpty) = (plan.joinsEmpty, plan.leavesEmpty)
        overflow = plan.overflow.map(lane) ?? -1
        let found = plan.transfers.targets.map(lane).filter { $0 >= 0 }.prefix(4)
        targets = found.enumerated().reduce(into: SIMD4(repeating: -1)) { $0[$1.offset] = $1.element }
        targetCount = found.count
        handle = plan.talk.mean + plan.wrapUp.mean
    }
}
