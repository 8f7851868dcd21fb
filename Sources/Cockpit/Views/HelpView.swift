import Screen

/// All keys, read from the catalogue of actions.
struct HelpView: Widget {
    let cockpit: Cockpit
    let offset: Int

    func draw(into picture: inout CellBuffer, in area: Rect) {
        let lines = self.lines
        let room = max(1, area.height - 6)
        let start = min(offset, max(0, lines.count - room))
        Dialog(
            title: cockpit.look[.help], body: Array(lines[start...].prefix(room)),
            hints: [KeyHint("esc", cockpit.look[.close])], glyphs: cockpit.look.glyphs
        ).draw(into: &picture, in: area)
    }

    private var lines: [Line] {
        let width = Width.standard
        let keys = Action.catalogue.map { cockpit.keymap.keys(of: $0).map(\.description).joined(separator: "  ") }
        let column = keys.map { width.columns(of: $0) }.max() ?? 0
        var lines: [Line] = []
        var group: Action.Group?
        for (action, keys) in zip(Action.catalogue, keys) {
            if action.group != group {
                if group != nil { lines.append("") }
                lines.append(Line(cockpit.look[action.groupTitle], Style(.heading)))
                group = action.group
            }
            let margin = String(repeating: " ", count: column - width.columns(of: keys) + 2)
            let isPossible = action.obstacle(cockpit) == nil
            lines.append(
                Line([
                    Span(keys, Style(.key)), Span(margin),
                    Span(cockpit.look[action.title], Style(isPossible ? .text : .faint)),
                ]))
        }
        return lines
    }
}
