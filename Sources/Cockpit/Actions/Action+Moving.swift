import Screen

extension Action {
    static let moving: [Action] = [
        Action("down", .moving, ["down", "j"], .doDown) { $0.move(by: 1) },
        Action("up", .moving, ["up", "k"], .doUp) { $0.move(by: -1) },
        Action("tile_right", .moving, ["right", "l"], .doRight, scope: .wall) { $0.moveAcrossWall(by: 1) },
        Action("tile_left", .moving, ["left"], .doLeft, scope: .wall) { $0.moveAcrossWall(by: -1) },
        Action("page_down", .moving, ["pagedown", "ctrl+d"], .doPageDown) { $0.move(by: $0.pageLength) },
        Action("page_up", .moving, ["pageup", "ctrl+u"], .doPageUp) { $0.move(by: -$0.pageLength) },
        Action("first", .moving, ["home", "g"], .doFirst) { $0.move(by: -.max / 2) },
        Action("last", .moving, ["end", "G"], .doLast) { $0.move(by: .max / 2) },
        Action("open", .moving, ["enter"], .doOpen, inFooter: true) { $0.openChosen() },
        Action(
            "back", .moving, ["escape", "backspace", "alt+left"], .doBack,
            unless: { $0.trail.canGoBack ? nil : .nothingBefore }
        ) { $0.goBack() },
        Action(
            "forward", .moving, ["alt+right"], .doForward, unless: { $0.trail.canGoForward ? nil : .nothingBehind }
        ) { $0.goForward() },
        Action("next_panel", .moving, ["tab"], .doNextPanel, inFooter: true, unless: onlyTable) {
            $0.changeFocus(by: 1)
        },
        Action("previous_panel", .moving, ["shift+tab"], .doPreviousPanel, unless: onlyTable) {
            $0.changeFocus(by: -1)
        },
        Action("sort_next", .moving, ["s"], .doSortNext, inFooter: true, unless: unsortable) { $0.sortNext(1) },
        Action("sort_previous", .moving, ["S"], .doSortPrevious, unless: unsortable) { $0.sortNext(-1) },
        Action("sort_reverse", .moving, ["r"], .doSortReverse, unless: unsortable) { $0.reverseSort() },
    ]

    private static let onlyTable: @Sendable (Cockpit) -> Phrase? = { cockpit in
        cockpit.screen.panels(in: cockpit.arrangement.body).count > 1 ? nil : .onlyTable
    }
    private static let unsortable: @Sendable (Cockpit) -> Phrase? = { cockpit in
        (cockpit.focused?.panel.columnCount ?? 0) > 0 ? nil : .unsortable
    }
}

extension Cockpit {
    /// The table with the focus and where it stands; the screen's first where the focus is elsewhere.
    var focused: (panel: Panel, area: Rect)? {
        let panels = screen.panels(in: arrangement.body)
        return panels.first { $0.panel.id == focus } ?? panels.first
    }

    /// Rows a page moves by.
    var pageLength: Int { max(1, (focused?.area.height ?? 0) - 2) }

    mutating func move(by rows: Int) -> [Effect] {
        guard let (panel, area) = focused else { return [] }
        focus = panel.id
        panel.move(&self, rows)
        panel.scroll(&self, area.height)
        return []
    }

    mutating func changeFocus(by step: Int) -> [Effect] {
        let panels = screen.panels(in: arrangement.body).map(\.panel.id)
        guard !panels.isEmpty else { return [] }
        let place = panels.firstIndex(of: focus) ?? 0
        focus = panels[(place + step + panels.count) % panels.count]
        return []
    }

    mutating func sortNext(_ direction: Int) -> [Effect] {
        focused?.panel.sortNext(&self, direction)
        return []
    }

    mutating func reverseSort() -> [Effect] {
        focused?.panel.reverse(&self)
        return []
    }

    /// Goes to the screen of the chosen row.
    mutating func openChosen() -> [Effect] {
        if let place = focused?.panel.open(self) { go(to: place) }
        return []
    }

    mutating func go(to place: Place) { travel { $0.go(to: place) } }

    mutating func goBack() -> [Effect] {
        travel { $0.goBack() }
        return []
    }

    mutating func goForward() -> [Effect] {
        travel { $0.goForward() }
        return []
    }

    /// The focus comes back to where it was on each screen.
    private mutating func travel(_ step: (inout Trail) -> Void) {
        lastFocus[trail.here] = focus
        step(&trail)
        focus = lastFocus[trail.here] ?? screen.panels(in: arrangement.body).first?.panel.id ?? focus
        makeRows()
    }
}
