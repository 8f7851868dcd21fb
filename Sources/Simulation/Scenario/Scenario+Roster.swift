package import Floor

extension Scenario {
    /// How many agents should be at work at a moment: those whose shift covers it, breaks included.
    package func scheduled(at moment: Moment) -> Int {
        let day = Elapsed.hours(24).microseconds
        let past = (moment - midnight).microseconds % day
        let time = Elapsed(microseconds: past < 0 ? past + day : past)
        return agents.count { $0.shift.covers(time) }
    }
}

extension Shift {
    /// Whether a time of day, since midnight, lies within the hours of work.
    func covers(_ time: Elapsed) -> Bool {
        if isEndless { return true }
        return start < end ? start <= time && time < end : time >= start || time < end
    }
}
