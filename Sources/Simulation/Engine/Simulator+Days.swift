import Floor

/// Each day is planned at midnight: who comes, when they are there, and what goes wrong.
extension Simulator {
    mutating func planDay(_ day: Int) {
        let midnight = world.scenario.midnight + .hours(Int64(day) * 24)
        var entries = world.desks.indices.flatMap { shift(of: Int32($0), from: midnight) }
        if day == 0 {
            for (number, trouble) in world.scenario.troubles.enumerated() {
                entries.append(Timetable.Entry(at: midnight + trouble.at, what: .begin(number)))
                entries.append(Timetable.Entry(at: midnight + trouble.at + trouble.lasts, what: .end(number)))
            }
            for lane in lanes.indices { scheduleArrival(Int32(lane)) }
        }
        entries.append(Timetable.Entry(at: midnight + .hours(24), what: .day(day + 1)))
        timetable.add(entries.map { Timetable.Entry(at: max($0.at, now), what: $0.what) })
        announce()
    }

    /// Puts the timetable's next entry on the agenda.
    private mutating func announce() {
        if let entry = timetable.next { agenda.add(.timetable, at: entry.at) }
    }

    /// Adds entries to the day that runs.
    mutating func reschedule(_ entries: [Timetable.Entry]) {
        timetable.add(entries)
        announce()
    }

    /// Does what is due by the timetable, and looks when the next entry is.
    mutating func keepTimetable() {
        // Announced twice where entries were added: whoever comes early finds nothing due.
        guard let entry = timetable.next, entry.at <= now else { return }
        timetable.advance()
        if case .day(let day) = entry.what { return planDay(day) }
        announce()
        switch entry.what {
        case .logIn(let desk): logIn(desk)
        case .pause(let desk, let reason, let length): planPause(desk, reason, length)
        case .logOff(let desk): logOff(desk)
        case .fallSick(let desk): fallSick(desk)
        case .begin(let number): begin(world.scenario.troubles[number])
        case .end(let number): end(world.scenario.troubles[number])
        case .day: break
        }
    }

    private mutating func fallSick(_ desk: Int32) {
        desks[Int(desk)].isGone = true
        logOff(desk)
    }

    /// An agent's day; nothing where they do not come.
    private mutating func shift(of desk: Int32, from midnight: Moment) -> [Timetable.Entry] {
        let index = Int(desk)
        desks[index].isGone = desks[index].luck.chance(world.desks[index].absence)
        guard !desks[index].isGone else { return [] }
        let late = Elapsed(inSeconds: world.desks[index].lateness.draw(&desks[index].luck))
        let shift = world.scenario.agents[index].shift
        let end = shift.end > shift.start ? shift.end : shift.end + .hours(24)
        let breaks = shift.breaks.map { pause in
            Timetable.Entry(
                at: midnight + pause.at,
                what: .pause(desk, register.reason(pause.reason), stretched(pause.length, desk)))
        }
        let logIn = Timetable.Entry(at: midnight + shift.start + late, what: .logIn(desk))
        return shift.isEndless
            ? [logIn] + breaks : [logIn] + breaks + [Timetable.Entry(at: midnight + end, what: .logOff(desk))]
    }

    /// Nobody is back to the second.
    private mutating func stretched(_ length: Elapsed, _ desk: Int32) -> Elapsed {
        guard world.scenario.agents[Int(desk)].lateness != .fixed(0) else { return length }
        return Elapsed(inSeconds: length.inSeconds * (0.95 + 0.13 * desks[Int(desk)].luck.unit()))
    }
}
