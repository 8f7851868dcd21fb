/// A centred box that asks or tells one thing: a title in its frame, a body, and the keys that answer.
package struct Dialog: Widget {
    private let title: Line
    private let content: [Line]
    private let hints: KeyHints
    private let glyphs: GlyphSet

    /// A dialog; body lines are cut, not wrapped (see `String.wrapped`).
    package init(title: String, body: [Line], hints: [KeyHint] = [], glyphs: GlyphSet = .unicode) {
        self.title = Line(" \(title) ", Style(.heading))
        self.content = body
        self.hints = KeyHints(hints)
        self.glyphs = glyphs
    }

    /// Frame and padding at both sides: two columns and one row each.
    private static let margin = (columns: 3, rows: 2)
    /// Below this a frame would leave no room for words.
    private static let leastFramed = Size(width: 12, height: 5)

    /// Where the dialog stands when drawn over `area`.
    package func frame(in area: Rect, width: Width = .standard) -> Rect {
        let words = content.map { $0.columns(width) } + [hints.columns(width), title.columns(width)]
        let rows = content.count + (hints.hints.isEmpty ? 0 : 2)
        return area.centred(
            Size(
                width: (words.max() ?? 0).saturatingAdd(2 * Self.margin.columns),
                height: rows.saturatingAdd(2 * Self.margin.rows)))
    }

    /// Draws the dialog in the middle of `area`, over what is there.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        let frame = frame(in: area, width: picture.width)
        picture.fill(frame)
        let inside: Rect
        if frame.width >= Self.leastFramed.width, frame.height >= Self.leastFramed.height {
            Frame(title: title, glyphs: glyphs).draw(into: &picture, in: frame)
            inside = frame.inset(columns: Self.margin.columns, rows: frame.height < rowsWished ? 1 : Self.margin.rows)
        } else {
            inside = frame
        }
        drawWords(into: &picture, in: inside)
        picture.underlay(frame, ground: .raised)
    }

    private var rowsWished: Int {
        content.count + (hints.hints.isEmpty ? 0 : 2) + 2 * Self.margin.rows
    }

    /// The keys keep the last row even where the body has to give way.
    private func drawWords(into picture: inout CellBuffer, in inside: Rect) {
        let hasHints = !hints.hints.isEmpty
        let room = inside.inset(bottom: hasHints ? 1 : 0)
        for (index, line) in content.prefix(room.height).enumerated() {
            line.draw(into: &picture, in: room.row(index))
        }
        if hasHints { hints.draw(into: &picture, in: inside.bottom(1)) }
    }
}
