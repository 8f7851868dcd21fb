import Floor
import Screen

/// The day's calls, live ones on top: found by number, agent, queue, outcome, wait, talk and time.
struct CallsScreen: ScreenView {
    let cockpit: Cockpit

    init(_ cockpit: Cockpit) { self.cockpit = cockpit }

    private static func table(in body: Rect) -> Rect {
        body.inset(columns: 1).inset(top: body.height >= 6 ? 2 : min(1, body.height - 1))
    }

    func panels(in body: Rect) -> [(panel: Panel, area: Rect)] { [(.calls, Self.table(in: body))] }

    func draw(into picture: inout CellBuffer, in body: Rect) {
        drawSearch(into: &picture, in: body.inset(columns: 1).row(0))
        for (panel, area) in panels(in: body) { panel.draw(cockpit, &picture, area) }
        if cockpit.rows.calls.isEmpty {
            let phrase: Phrase = cockpit.callSearch.isEmpty ? .noCallsYet : .noCallFound
            Line(cockpit.look[phrase], Style(.muted)).draw(into: &picture, in: Self.table(in: body).row(1))
        }
    }

    /// What is looked for at the left, how many were found at the right.
    private func drawSearch(into picture: inout CellBuffer, in row: Rect) {
        let look = cockpit.look
        let label = Line("/ ", Style(.key))
        let found = Line("\(cockpit.rows.calls.count) \(look[.calls])", Style(.muted), alignment: .trailing)
        let room = min(row.width, found.columns(picture.width))
        found.draw(into: &picture, in: row.right(room))
        let place = row.inset(right: room + 2)
        if case .search(let field) = cockpit.overlay {
            Prompt(label, field: field, placeholder: look[.searchExample]).draw(into: &picture, in: place)
        } else {
            let text = cockpit.callSearch
            let words = text.isEmpty ? Span(look[.searchExample], Style(.faint)) : Span(text, Style(.strong))
            Line(label.spans + [words]).draw(into: &picture, in: place)
        }
    }
}
