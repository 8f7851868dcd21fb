import Screen

extension Action {
    /// Ways to the screens, and keys that work on one of them alone.
    static let screens: [Action] = [
        Action("floor", .screens, ["1"], .doFloor) { $0.show(.floor) },
        Action("wall", .screens, ["2", "w"], .doWall, inFooter: true) { $0.show(.wall) },
        Action("trends", .screens, ["3"], .doTrends, inFooter: true) { $0.showTrends() },
        Action("group_tiles", .screens, ["s"], .doGroup, inFooter: true, scope: .wall) { $0.changeGrouping() },
        Action("next_measure", .screens, ["m"], .doNextMeasure, inFooter: true, scope: .trends) {
            $0.changeMeasure(by: 1)
        },
        Action("previous_measure", .screens, ["M"], .doPreviousMeasure, scope: .trends) { $0.changeMeasure(by: -1) },
        Action("calls", .screens, ["4", "c"], .doCalls, inFooter: true) { cockpit in
            cockpit.go(to: .calls)
            return []
        },
        Action("search", .screens, ["/"], .doSearch, inFooter: true) { cockpit in
            cockpit.go(to: .calls)
            cockpit.overlay = .search(TextField(cockpit.callSearch))
            return []
        },
    ]
}

extension Cockpit {
    mutating func show(_ place: Place) -> [Effect] {
        go(to: place)
        return []
    }

    /// Goes to the trends: those of the queue that is open, else of whatever was looked at last.
    mutating func showTrends() -> [Effect] {
        if case .queue(let queue) = trail.here { heatPanel.selected = .queue(queue) }
        return show(.trends)
    }

    mutating func changeMeasure(by step: Int) -> [Effect] {
        let count = TrendMeasure.catalogue.count
        trendPlace = (trendPlace + step + count) % count
        return []
    }

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
