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
        let mentioned = Action.catalogue
            .filter { $0.isInFooter && $0.isMeant(on: cockpit) && $0.obstacle(cockpit) == nil }
            .sorted { rank($0) < rank($1) }
        return mentioned.compactMap { action in
            key(of: action).map { KeyHint($0.description, cockpit.look[action.title]) }
        }
    }

    /// The first key that does this here, and not something of the screen's own.
    private func key(of action: Action) -> Key? {
        cockpit.keymap.keys(of: action).first {
            cockpit.keymap.action(for: $0, on: cockpit.scope)?.id == action.id
        }
    }

    /// The screen's own keys first, then those of the recording; ways elsewhere where there is room for them.
    private func rank(_ action: Action) -> Int {
        if action.scope != .everywhere { return 0 }
        return switch action.group {
        case .replay: 1
        case .general, .moving: 2
        case .screens: 3
        }
    }
}
