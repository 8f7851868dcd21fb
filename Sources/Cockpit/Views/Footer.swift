import Screen

/// The keys that work here, or why the last one did nothing.
struct Footer: Widget {
    let cockpit: Cockpit

    func draw(into picture: inout CellBuffer, in area: Rect) {
        if let notice = cockpit.notice {
            return Line(" " + notice, Style(.notice, .bold)).draw(into: &picture, in: area)
        }
        KeyHints(hints).draw(into: &picture, in: area.inset(columns: 1))
    }

    private var hints: [KeyHint] {
        let transportFirst = Action.catalogue.filter { $0.isInFooter && $0.obstacle(cockpit) == nil }
            .sorted { $0.group == .replay && $1.group != .replay }
        return transportFirst.compactMap { action in
            cockpit.keymap.keys(of: action).first.map { KeyHint($0.description, cockpit.look[action.title]) }
        }
    }
}
