import Floor

extension KPITile {
    /// What to look for to see the calls behind the figure; nil where there are none behind it.
    func calls(_ scene: Scene, _ look: Look) -> String? {
        let recent = scene.clock - .minutes(30)
        let span =
            window == .halfHour
            ? " \(look[.callEntered].lowercased())>\(Telling.clock(recent, offset: look.offset))" : ""
        switch id {
        case "service_level_of_offered_less_short":
            let threshold = Telling.length(scene.floor.goal.threshold)
            return "\(look[.callWait].lowercased())>\(threshold)" + span
        case "waiting_now", "oldest_wait": return look[.outcomeWaiting].lowercased()
        case "abandon_rate": return look[.lossAbandoned].lowercased() + span
        case "asa": return look[.outcomeAnswered].lowercased() + span
        case "aht": return "\(look[.callTalk].lowercased())>0" + span
        default: return nil
        }
    }
}
