import Screen

extension Action {
    /// Ways to other screens.
    static let screens: [Action] = [
        Action("calls", .moving, ["c"], .doCalls, inFooter: true) { cockpit in
            cockpit.go(to: .calls)
            return []
        },
        Action("search", .moving, ["/"], .doSearch, inFooter: true) { cockpit in
            cockpit.go(to: .calls)
            cockpit.overlay = .search(TextField(cockpit.callSearch))
            return []
        },
    ]
}

extension Cockpit {
    /// Shows the calls that a search finds.
    mutating func showCalls(_ search: String) {
        callSearch = search
        callPanel = PanelState()
        go(to: .calls)
    }

    /// What is typed is looked for at once; enter keeps it, escape forgets it.
    mutating func pressInSearch(_ key: Key, _ field: TextField) {
        switch key.code {
        case .enter: overlay = nil
        case .escape:
            overlay = nil
            callSearch = ""
        default:
            guard let edited = field.pressing(key) else { return }
            overlay = .search(edited)
            callSearch = edited.text
        }
    }
}
