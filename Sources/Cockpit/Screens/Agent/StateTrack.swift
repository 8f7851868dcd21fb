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
        let axis = ClockAxis(from: first, to: now, offset: look.offset)
        for (column, state) in states(from: first, columns: area.width).enumerated() {
            guard let state else { continue }
            picture.set(glyph(state), x: area.x + column, y: area.y, style: Style(state.role))
        }
        axis.draw(into: &picture, in: area.row(1))
    }

    /// What the agent mostly did in each of so many equal parts of the day; nil before anything is known.
    func states(from first: Moment, columns: Int) -> [AgentState?] {
        let whole = (now - first).microseconds
        var spent = [StateTimes](repeating: StateTimes(), count: columns)
        for (place, turn) in turns.enumerated() {
            let end = place + 1 < turns.count ? turns[place + 1].at : now
            var from = max(turn.at, first)
            while from < end {
                let column = Int((from - first).inSeconds / (now - first).inSeconds * Double(columns))
                guard column < columns else { break }
                let edge = first + Elapsed(microseconds: whole / Int64(columns) * Int64(column + 1))
                let until = min(end, max(edge, from + Elapsed(microseconds: 1)))
                spent[column].add(until - from, in: turn.state)
                from = until
            }
        }
        return spent.map { times in
            AgentState.allCases.filter { times[$0] > .zero }.max { times[$0] < times[$1] }
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
