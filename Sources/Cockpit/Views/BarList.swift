import Screen

/// Parts of a whole, one to a row: a word, a bar, a figure. Where the rows are short, parts of nothing go first.
struct BarList: Widget {
    struct Part {
        let label: Line
        /// Of the whole, 0–1; nil where it is not known.
        let share: Double?
        let style: Style
        let value: String
    }

    let title: String
    let parts: [Part]
    let glyphs: GlyphSet

    private static let longestBar = 40

    func draw(into picture: inout CellBuffer, in area: Rect) {
        guard area.height > 1 else { return }
        Line(title, Style(.header)).draw(into: &picture, in: area.row(0))
        let parts = shown(area.height - 1)
        let label = parts.map { $0.label.columns(picture.width) }.max() ?? 0
        let value = parts.map { picture.width.columns(of: $0.value) }.max() ?? 0
        for (index, part) in parts.enumerated() {
            let columns = area.row(index + 1).columns(
                [.fixed(label), .atMost(Self.longestBar), .fixed(value)], gap: 2)
            part.label.draw(into: &picture, in: columns[0])
            Bar(part.share, style: part.style, glyphs: glyphs).draw(into: &picture, in: columns[1])
            Line(part.value, Style(part.share == 0 ? .faint : .text), alignment: .trailing)
                .draw(into: &picture, in: columns[2])
        }
    }

    private func shown(_ rows: Int) -> [Part] {
        parts.count > rows ? Array(parts.filter { $0.share ?? 0 > 0 }.prefix(rows)) : parts
    }
}
