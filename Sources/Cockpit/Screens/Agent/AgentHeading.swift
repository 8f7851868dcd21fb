import Floor
import Measures
import Screen

/// Who the agent is, what he does and since when, his queues, and his day in figures.
struct AgentHeading: Widget {
    let card: AgentCard
    let scene: Scene
    let look: Look

    func draw(into picture: inout CellBuffer, in area: Rect) {
        for (index, line) in [standing, figures, queues].enumerated() {
            line.draw(into: &picture, in: area.row(index))
        }
    }

    private var standing: Line {
        var spans = [Span(card.name + "   ", Style(.heading))] + card.agent.state.line(card.reason, look).spans
        if card.agent.since != .never {
            let length = (scene.clock - card.agent.since).clamped
            let severity = Limits.timeInState(card.agent.state, length)
            spans += [
                Span("  " + Telling.length(length), severity.style(calm: .strong)),
                Span("  \(look[.since]) \(Telling.clock(card.agent.since, offset: look.offset))", Style(.muted)),
            ]
        }
        return Line(spans)
    }

    private var figures: Line {
        let spans =
            figure(.calls, "calls_taken", .calm) + figure(.callsPerHour, "calls_taken_per_hour", .calm)
            + figure(.aht, "aht", .calm) + judged(.occupancy, "occupancy") { Limits.occupancy($0) }
            + judged(.notReadyShare, "not_ready") { Limits.notReady($0) }
            + figure(.missed, "ring_no_answer", card.figures.work.ringNoAnswer >= 5 ? .warning : .calm)
        return Line(Array(spans.dropFirst()))
    }

    private var queues: Line {
        let spans = card.currentMemberships.flatMap { membership -> [Span] in
            let penalty = membership.penalty.map { " \(look[.penalty].lowercased()) \($0)" } ?? ""
            let mark = membership.isPaused ? " \(look.glyphs.states.notReady)" : ""
            return [
                Span(scene.names[membership.queue]), Span(penalty, Style(.muted)), Span(mark, Style(.notReady)),
                Span("   "),
            ]
        }
        return Line([Span("\(look[.queues])  ", Style(.muted))] + spans)
    }

    private func judged(_ phrase: Phrase, _ id: String, _ judge: (Double?) -> Severity) -> [Span] {
        figure(phrase, id, judge(Measure.named(id)?.value(card.figures)))
    }

    private func figure(_ phrase: Phrase, _ id: String, _ severity: Severity) -> [Span] {
        let measure = Measure.named(id)
        let value = measure?.value(card.figures)
        let text =
            switch measure?.unit {
            case .percent: Telling.percent(value, or: look.missing)
            case .seconds: Telling.length(seconds: value, or: look.missing)
            case .perHour: Telling.tenths(value, or: look.missing)
            case .count, nil: Telling.count(value, or: look.missing)
            }
        return [Span("   "), Span(look[phrase] + " ", Style(.muted)), Span(text, severity.style(calm: .strong))]
    }
}
