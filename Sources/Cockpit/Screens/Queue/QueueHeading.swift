import Floor
import Measures
import Screen

/// A queue's name and figures: how it stands, and what it would need.
struct QueueHeading: Widget {
    let card: QueueCard
    let look: Look

    func draw(into picture: inout CellBuffer, in area: Rect) {
        standing.draw(into: &picture, in: area.row(0))
        needing.draw(into: &picture, in: area.row(1))
    }

    private var standing: Line {
        let goal = card.day.goal
        let oldest = card.day.oldest
        let waiting = Limits.oldestWait(oldest, goal)
        let rate = Measure.named("abandon_rate")?.value(card.recent)
        return Line(
            [Span(card.name, Style(.heading))]
                + figure(.outcomeWaiting, String(card.day.waiting), waiting)
                + figure(.oldestShort, Telling.length(seconds: oldest?.inSeconds, or: look.missing), waiting)
                + figure(
                    .serviceLevelShort, Telling.percent(card.serviceLevel, or: look.missing),
                    Limits.serviceLevel(card.serviceLevel, goal))
                + [
                    Span(
                        "  \(look[.target]) \(Telling.percent(goal.target, or: look.missing)) ≤ "
                            .spelled(look) + Telling.length(goal.threshold), Style(.muted))
                ]
                + figure(.lossAbandoned, Telling.percent(rate, or: look.missing), Limits.abandonRate(rate)))
    }

    private var needing: Line {
        let expected = Measure.named("expected_wait")?.value(card.recent)
        var spans = Array(figure(.expectedWait, Telling.length(seconds: expected, or: look.missing), .calm).dropFirst())
        spans += figure(.serving, String(card.recent.serving), .calm)
        guard let needed = card.agentsNeeded, let need = card.need else {
            return Line(spans + [Span("   \(look[.needUnknown])", Style(.muted))])
        }
        let severity: Severity = need <= 0 ? .calm : need * 4 > needed ? .critical : .warning
        spans += figure(.needed, String(needed), .calm)
        spans.append(Span("  (\(signed(need)))", severity.style(calm: .muted)))
        spans.append(Span("   \(look[.needFrom])   \(ServiceLevel.inForce.formula)", Style(.faint)))
        return Line(spans)
    }

    private func figure(_ phrase: Phrase, _ value: String, _ severity: Severity) -> [Span] {
        [Span("   "), Span(look[phrase] + " ", Style(.muted)), Span(value, severity.style(calm: .strong))]
    }

    private func signed(_ number: Int) -> String {
        number > 0 ? "+\(number)" : number < 0 ? "\(look.glyphs.signs.minus)\(-number)" : "0"
    }
}

extension String {
    /// The text with signs that any terminal shows.
    fileprivate func spelled(_ look: Look) -> String {
        look.glyphs.hasBraille ? self : String(map { $0 == "≤" ? "<" : $0 })
    }
}
