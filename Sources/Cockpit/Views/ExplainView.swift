import Floor
import Measures
import Screen

/// A figure answers for itself: formula, inputs, window, age and source.
struct ExplainView: Widget {
    let scene: Scene
    let place: Int
    let look: Look

    func draw(into picture: inout CellBuffer, in area: Rect) {
        let tile = KPIStrip.tiles[min(max(0, place), KPIStrip.tiles.count - 1)]
        let figures = tile.window.figures(scene.floor)
        let value = Span("  " + tile.text(figures, look), tile.judge(figures).style(calm: .strong).adding(.bold))
        let body =
            [Line([Span(look[tile.title], Style(.heading)), value]), ""]
            + [
                entry(.explainFormula, tile.measure?.formula ?? look.missing),
                entry(.explainInputs, inputs(tile, figures)),
                entry(.explainWindow, window(tile)),
                entry(.explainAge, Telling.length(scene.clock - scene.floor.now)),
                entry(.explainSource, tile.measure?.source ?? look.missing),
            ]
        Dialog(
            title: look[.doExplain], body: body,
            hints: [KeyHint("e", look[.next]), KeyHint("esc", look[.close])], glyphs: look.glyphs
        ).draw(into: &picture, in: area)
    }

    private func entry(_ title: Phrase, _ text: String) -> Line {
        let margin = String(repeating: " ", count: max(1, 12 - Width.standard.columns(of: look[title])))
        return Line([Span(look[title] + margin, Style(.muted)), Span(text)])
    }

    /// The raw figures that the formula was fed with.
    private func inputs(_ tile: KPITile, _ figures: Figures) -> String {
        let tally = figures.tally
        switch tile.measure?.subject {
        case .staff:
            return "\(look[.occupancy]) \(Telling.length(figures.times.handling)) · "
                + "\(look[.stateNotReady]) \(Telling.length(figures.times[.notReady])) · "
                + "\(look[.staffed]) \(Telling.length(figures.times.staffed))"
        case .handling: return "Σ \(Telling.length(tally.talk)) · \(tally.talked) \(look[.calls])"
        default:
            return
                "\(look[.offered]) \(tally.offered) · \(look[.answered]) \(tally.answered) (≤T \(tally.answeredWithin)) · "
                + "\(look[.abandoned]) \(tally.abandoned) (<s \(tally.abandonedShort)) · T \(Telling.length(figures.goal.threshold))"
        }
    }

    private func window(_ tile: KPITile) -> String {
        let to = Telling.clock(scene.floor.now, offset: look.offset)
        switch tile.window {
        case .now: return "\(look[.windowNow]) \(to)"
        case .halfHour: return "\(look[.windowHalfHour]) – \(to)"
        case .day:
            let from = scene.floor.firstMoment.map { Telling.clock($0, offset: look.offset) } ?? look.missing
            return "\(look[.windowDay]) \(from)–\(to)"
        }
    }
}
