import Screen

extension Action {
    static let moving: [Action] = [
        Action("down", .moving, ["down", "j"], .doDown) { $0.move(by: 1) },
        Action("up", .moving, ["up", "k"], .doUp) { $0.move(by: -1) },
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
        Action("next_panel", .moving, ["tab"], .doNextPanel, inFooter: true) { $0.changeFocus(by: 1) },
        Action("previous_panel", .moving, ["shift+tab"], .doPreviousPanel) { $0.changeFocus(by: -1) },
        Action("sort_next", .moving, ["s"], .doSortNext, inFooter: true) { $0.sortNext(1) },
        Action("sort_previous", .moving, ["S"], .doSortPrevious) { $0.sortNext(-1) },
        Action("sort_reverse", .moving, ["r"], .doSortReverse) { $0.reverseSort() },
    ]
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

    mutating func go(to place: Place) {
        trail.go(to: place)
        focus = screen.panels(in: arrangement.body).first?.panel.id ?? focus
    }

    mutating func goBack() -> [Effect] {
        trail.goBack()
        return []
    }

    mutating func goForward() -> [Effect] {
        trail.goForward()
        return []
    }
}
