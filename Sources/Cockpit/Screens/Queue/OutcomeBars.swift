import Floor
import Measures
import Screen

/// What became of a queue's calls so far: answered, and the six ways to lose a caller, each with its share of the offered.
struct OutcomeBars: Widget {
    let tally: Tally
    let look: Look

    func draw(into picture: inout CellBuffer, in area: Rect) {
        BarList(title: "\(look[.offered]) \(tally.offered)", parts: parts, glyphs: look.glyphs)
            .draw(into: &picture, in: area)
    }

    private var parts: [BarList.Part] {
        [part(.outcomeAnswered, tally.answered, Style(.good))]
            + Loss.allCases.map { loss in
                part(loss.phrase, tally[loss], Style(loss == .abandoned || loss == .lost ? .critical : .warning))
            }
    }

    private func part(_ phrase: Phrase, _ count: Int, _ style: Style) -> BarList.Part {
        let share = tally.offered > 0 ? Double(count) / Double(tally.offered) : nil
        return BarList.Part(
            label: Line(look[phrase], Style(count == 0 ? .faint : .text)), share: share, style: style,
            value: "\(count)  \(padded(share.map { $0 * 100 }))")
    }

    private func padded(_ percent: Double?) -> String {
        let text = Telling.percent(percent, or: look.missing)
        return String(repeating: " ", count: max(0, 4 - text.count)) + text
    }
}
