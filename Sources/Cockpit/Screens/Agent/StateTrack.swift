import Floor
import Screen

/// An agent's day as a track: in each column the state that took most of its time, told by height and colour alike.
struct StateTrack: Widget {
    let turns: [StateTurn]
    /// Until when the last state lasts.
    let now: Moment
    let look: Look

    func draw(into picture: inout CellBuffer, in area: Rect) {
        guard area.width > 1, let first = turns.first?.at, first < now else { return }
        for (column, state) in states(columns: area.width).enumerated() {
            guard let state else { continue }
            picture.set(glyph(state), x: area.x + column, y: area.y, style: Style(state.role))
        }
        ClockAxis(from: first, to: now, offset: look.offset).draw(into: &picture, in: area.row(1))
    }

    /// What the agent mostly did in each of so many equal parts of the day.
    func states(columns: Int) -> [AgentState?] {
        guard let first = turns.first?.at, first < now, columns > 0 else { return [] }
        var spent = [StateTimes](repeating: StateTimes(), count: columns)
        for (place, turn) in turns.enumerated() {
            let end = place + 1 < turns.count ? turns[place + 1].at : now
            spread(turn.state, from: max(turn.at, first), to: min(end, now), since: first, over: &spent)
        }
        return spent.map { times in
            AgentState.allCases.filter { times[$0] > .zero }.max { times[$0] < times[$1] }
        }
    }

    /// Adds a stretch to every part of the day that it touches.
    private func spread(
        _ state: AgentState, from: Moment, to: Moment, since first: Moment, over spent: inout [StateTimes]
    ) {
        guard from < to else { return }
        let axis = ClockAxis(from: first, to: now, offset: look.offset)
        let part = max(1, (now - first).microseconds / Int64(spent.count))
        let last = min(spent.count - 1, Int(axis.fraction(of: to) * Double(spent.count)))
        for column in min(last, Int(axis.fraction(of: from) * Double(spent.count)))...last {
            let start = max(from, first + Elapsed(microseconds: part * Int64(column)))
            let end = column == last ? to : first + Elapsed(microseconds: part * Int64(column + 1))
            spent[column].add(end - start, in: state)
        }
    }

    /// Busy states stand high, idle ones low, absence shows its mark.
    private func glyph(_ state: AgentState) -> Unicode.Scalar {
        let levels = look.glyphs.levels
        return switch state {
        case .onCall: levels[7]
        case .hold: levels[5]
        case .wrapUp: levels[3]
        case .ringing: levels[1]
        case .available: levels[0]
        case .notReady, .unreachable, .loggedOff, .unknown: look.glyphs.states[state.role] ?? " "
        }
    }
}
