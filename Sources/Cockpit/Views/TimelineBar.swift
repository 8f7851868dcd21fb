import Floor
import Screen

/// The recorded day as a track: how far it has played, its marked moments, and how fast it runs.
struct TimelineBar: Widget {
    let transport: FeedStatus.Transport
    let look: Look

    func draw(into picture: inout CellBuffer, in area: Rect) {
        let from = Line(" " + Telling.hour(transport.span.lowerBound, offset: look.offset) + " ", Style(.muted))
        let to = Line(
            [
                Span(" " + Telling.hour(transport.span.upperBound, offset: look.offset), Style(.muted)),
                Span("  \(transport.isPlaying ? "▶" : "‖") ".replacingGlyphs(look), Style(.accent, .bold)),
                Span("\(Int(transport.speed))×".replacingGlyphs(look) + " ", Style(.strong)),
            ])
        let (left, right) = (from.columns(picture.width), to.columns(picture.width))
        from.draw(into: &picture, in: area.left(left))
        to.draw(into: &picture, in: area.right(right))
        drawTrack(into: &picture, in: area.inset(left: left, right: right))
    }

    private func drawTrack(into picture: inout CellBuffer, in track: Rect) {
        guard track.width > 4 else { return }
        let box = look.glyphs.box
        picture.fill(track, style: Style(.faint), glyph: box.horizontal)
        let here = column(of: look.clock, in: track)
        picture.fill(track.left(here - track.x), style: Style(.accent), glyph: box.horizontal)
        for trouble in transport.troubles {
            let from = column(of: trouble.lowerBound, in: track)
            let width = column(of: trouble.upperBound, in: track) - from + 1
            let style = Style(.warning, from <= here ? .bold : [])
            picture.fill(Rect(x: from, y: track.y, width: width, height: 1), style: style, glyph: box.horizontal)
        }
        for moment in transport.breaks {
            picture.set(
                look.glyphs.signs.warning, x: column(of: moment, in: track), y: track.y, style: Style(.critical, .bold))
        }
        picture.set(look.glyphs.signs.critical, x: here, y: track.y, style: Style(.strong, .bold))
    }

    private func column(of moment: Moment, in track: Rect) -> Int {
        let whole = (transport.span.upperBound - transport.span.lowerBound).inSeconds
        let part = (moment - transport.span.lowerBound).inSeconds
        let fraction = whole > 0 ? min(max(0, part / whole), 1) : 1
        return track.x + Int(fraction * Double(track.width - 1))
    }
}

extension String {
    /// Signs that are not in the glyph set, spelled so that any terminal shows them.
    fileprivate func replacingGlyphs(_ look: Look) -> String {
        guard !look.glyphs.hasBraille else { return self }
        return String(map { $0 == "▶" ? ">" : $0 == "‖" ? "|" : $0 == "×" ? "x" : $0 })
    }
}
