import Floor
import Measures
import Screen

/// Where the agent's time went: by state, and not ready by reason.
struct AgentBars {
    let card: AgentCard
    let scene: Scene
    let look: Look

    func drawStates(into picture: inout CellBuffer, in area: Rect) {
        BarList(title: look[.timeByState], parts: states, glyphs: look.glyphs).draw(into: &picture, in: area)
    }

    func drawPauses(into picture: inout CellBuffer, in area: Rect) {
        guard !card.pauses.isEmpty else { return }
        BarList(title: look[.notReadyByReason], parts: pauses, glyphs: look.glyphs).draw(into: &picture, in: area)
    }

    private var states: [BarList.Part] {
        let order: [AgentState] = [.onCall, .hold, .wrapUp, .ringing, .available, .notReady, .unreachable]
        let times = card.figures.times
        let whole = (times.staffed + times[.unreachable]).inSeconds
        return order.map { state in
            BarList.Part(
                label: Line(state.mark(look.glyphs) + look[state.phrase], Style(state.role)),
                share: whole > 0 ? times[state].inSeconds / whole : nil, style: Style(state.role),
                value: Telling.length(times[state]))
        }
    }

    private var pauses: [BarList.Part] {
        let whole = card.pauses.reduce(0) { $0 + $1.length.inSeconds }
        return card.pauses.map { pause in
            let name = scene.names[pause.reason]
            return BarList.Part(
                label: Line(name.isEmpty ? look[.noReason] : name),
                share: whole > 0 ? pause.length.inSeconds / whole : nil, style: Style(.notReady),
                value: Telling.length(pause.length))
        }
    }
}
