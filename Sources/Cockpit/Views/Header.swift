import Floor
import Measures
import Screen

/// The top line: what this is, what time it shows, whether it can be trusted, and what is wrong, in that order.
struct Header: Widget {
    let scene: Scene
    let alarms: Alarms
    let look: Look

    func draw(into picture: inout CellBuffer, in area: Rect) {
        let right = rightLine
        let rightWidth = min(right.columns(picture.width), area.width)
        let left = area.inset(right: rightWidth + 1)
        Line(leftSpans(room: left.width)).draw(into: &picture, in: left)
        right.draw(into: &picture, in: area.right(rightWidth))
    }

    private func leftSpans(room: Int) -> [Span] {
        var spans = [Span(" gemba ", Style(.accent, .bold)), Span(" ")]
        if room >= 44 { spans += [Span(scene.feed.name, Style(.heading)), Span("  ")] }
        spans += [Span(state + " ", Style(stateRole, scene.feed.trouble == nil ? [] : .bold))]
        if room >= 60 { spans.append(Span(Telling.date(look.clock, offset: look.offset) + " ", Style(.muted))) }
        spans.append(Span(Telling.clock(look.clock, offset: look.offset), Style(.strong)))
        return spans + freshness
    }

    private var state: String {
        switch scene.feed.kind {
        case .simulated: return look[.simulated]
        case .following: return look[scene.feed.trouble == nil ? .live : .stale]
        case .replay(let transport):
            if scene.feed.loading != nil { return look[.loading] }
            return look[transport.isPlaying ? .replay : .paused]
        }
    }

    private var stateRole: Role {
        if scene.feed.trouble != nil { return .critical }
        return scene.feed.transport?.isPlaying == false ? .notice : .good
    }

    /// How old the news is, and how much of the source could not be read.
    private var freshness: [Span] {
        var spans: [Span] = []
        if let trouble = scene.feed.trouble { spans.append(Span("  " + trouble, Style(.critical, .bold))) }
        if let age = scene.feed.age {
            let text = "  \(look[.feed]) \(Telling.length(age))"
            spans.append(Span(text, age > .seconds(60) ? Style(.warning, .bold) : Style(.muted)))
        }
        if scene.feed.checks > 0 {
            spans.append(Span("  \(scene.feed.checks) \(look[.badLines])", Style(.muted)))
        }
        return spans
    }

    private var rightLine: Line {
        let figures = scene.floor.figures()
        let level = ServiceLevel.inForce.value(figures.tally)
        let signs = look.glyphs.signs
        var spans: [Span] = []
        if alarms.criticals > 0 { spans.append(Span("\(signs.critical)\(alarms.criticals) ", Style(.critical, .bold))) }
        if alarms.warnings > 0 { spans.append(Span("\(signs.warning)\(alarms.warnings) ", Style(.warning, .bold))) }
        if alarms.criticals + alarms.warnings == 0 { spans.append(Span("\(signs.good) ", Style(.good))) }
        spans += [
            Span(" \(look[.serviceLevelShort]) ", Style(.muted)),
            Span(Telling.percent(level, or: look.missing), Limits.serviceLevel(level, figures.goal).style(calm: .good)),
            Span("  \(look[.target]) \(Telling.percent(figures.goal.target, or: look.missing)) ", Style(.muted)),
        ]
        return Line(spans)
    }
}
