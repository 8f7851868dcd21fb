/// An agent's plan, ready for drawing. Plain bytes.
struct DeskModel: Sendable {
    let answer: Sampler
    let idle: Sampler
    let lateness: Sampler
    let missesRing: Double
    let pace: Double
    let tiredness: Double
    let idlePauses: Double
    let absence: Double

    init(_ plan: AgentPlan) {
        answer = Sampler(plan.answersAfter)
        idle = Sampler(plan.idlePause)
        lateness = Sampler(plan.lateness)
        missesRing = plan.missesRing
        pace = plan.pace
        tiredness = plan.tiredness
        idlePauses = plan.idlePauses
        absence = plan.absence
    }
}
