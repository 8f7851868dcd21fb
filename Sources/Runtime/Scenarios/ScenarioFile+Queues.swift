import Configuration
import Floor
import Simulation

/// Queues as they are written.
extension ScenarioFile {
    static func queue(_ plan: QueuePlan) -> YAMLText {
        var members = Differences(of: plan, from: QueuePlan("", .constant(perHour: 0)))
        members.add("name", \.name) { .text($0) }
        members.add("arrivals", \.arrivals, arrivals)
        members.add("talk", \.talk, distribution)
        members.add("wrap_up", \.wrapUp, distribution)
        members.add("hold", \.hold, hold)
        members.add("patience", \.patience, patience)
        members.add("ringing", \.ringing, ringing)
        members.add("transfers", \.transfers, transfers)
        members.add("complaints", \.complaints, complaints)
        members.add("hand_share", \.handShare, number)
        members.add("timeout", \.timeout) { number($0 ?? 0) }
        members.add("overflow", \.overflow) { .text($0 ?? "") }
        members.add("priority", \.priority) { .plain(String($0)) }
        members.add("preferred_share", \.preferredShare, number)
        members.add("preferred_priority", \.preferredPriority) { .plain(String($0)) }
        members.add("weight", \.weight) { .plain(String($0)) }
        members.add("capacity", \.capacity) { .plain(String($0 ?? 0)) }
        members.add("joins_empty", \.joinsEmpty, flag)
        members.add("leaves_empty", \.leavesEmpty, flag)
        members.add("goal", \.goal, goal)
        return members.text
    }

    private static func arrivals(_ plan: ArrivalPlan) -> YAMLText {
        var members = Differences(of: plan, from: .constant(perHour: 0))
        members.add("per_hour", \.perHour) { .list($0.map(number)) }
        members.add("weekdays", \.weekdays) { .list($0.map(number)) }
        members.add("day_spread", \.daySpread, number)
        members.add("slot_spread", \.slotSpread, number)
        members.add("burst", \.burst, number)
        return members.text
    }

    private static func hold(_ plan: HoldPlan) -> YAMLText {
        var members = Differences(of: plan, from: HoldPlan())
        members.add("share", \.share, number)
        members.add("length", \.length, distribution)
        return members.text
    }

    private static func patience(_ plan: PatiencePlan) -> YAMLText {
        var members = Differences(of: plan, from: PatiencePlan())
        members.add("length", \.length) { $0.map(distribution) ?? .text("endless") }
        members.add("key_share", \.keyShare, number)
        members.add("announced", \.isAnnounced, flag)
        members.add("balking", \.balking, number)
        members.add("stretch", \.stretch, number)
        return members.text
    }

    private static func ringing(_ plan: RingPlan) -> YAMLText {
        var members = Differences(of: plan, from: RingPlan())
        members.add("strategy", \.strategy) { .text($0.rawValue) }
        members.add("autofill", \.autofill, flag)
        members.add("timeout", \.timeout, number)
        members.add("retry", \.retry, number)
        members.add("autopause", \.autoPause, flag)
        return members.text
    }

    private static func transfers(_ plan: TransferPlan) -> YAMLText {
        var members = Differences(of: plan, from: TransferPlan())
        members.add("blind", \.blind, number)
        members.add("attended", \.attended, number)
        members.add("back", \.back, number)
        members.add("targets", \.targets) { .list($0.map { .text($0) }) }
        members.add("consultation", \.consultation, distribution)
        return members.text
    }

    private static func complaints(_ plan: ComplaintPlan) -> YAMLText {
        var members = Differences(of: plan, from: ComplaintPlan())
        members.add("share", \.share, number)
        members.add("talk_factor", \.talkFactor, number)
        members.add("hand_share", \.handShare, number)
        return members.text
    }

    private static func goal(_ goal: ServiceGoal) -> YAMLText {
        var members = Differences(of: goal, from: ServiceGoal())
        members.add("threshold", \.threshold, seconds)
        members.add("short", \.short, seconds)
        members.add("target", \.target, number)
        members.add("repeat_within", \.repeatWithin, seconds)
        return members.text
    }
}
