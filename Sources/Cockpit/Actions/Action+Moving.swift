import Screen

extension Action {
    static let moving: [Action] = [
        Action("down", .moving, ["down", "j"], .doDown) { $0.move(by: 1) },
        Action("up", .moving, ["up", "k"], .doUp) { $0.move(by: -1) },
        Action("page_down", .moving, ["pagedown", "ctrl+d"], .doPageDown) { $0.move(by: $0.pageLength) },
        Action("page_up", .moving, ["pageup", "ctrl+u"], .doPageUp) { $0.move(by: -$0.pageLength) },
        Action("first", .moving, ["home", "g"], .doFirst) { $0.move(by: -.max / 2) },
        Action("last", .moving, ["end", "G"], .doLast) { $0.move(by: .max / 2) },
        Action("next_panel", .moving, ["tab"], .doNextPanel, inFooter: true) { $0.changeFocus() },
        Action("previous_panel", .moving, ["shift+tab"], .doPreviousPanel) { $0.changeFocus() },
        Action("sort_next", .moving, ["s"], .doSortNext, inFooter: true) { $0.sortNext(1) },
        Action("sort_previous", .moving, ["S"], .doSortPrevious) { $0.sortNext(-1) },
        Action("sort_reverse", .moving, ["r"], .doSortReverse) { $0.reverseSort() },
    ]
}

extension Cockpit {
    mutating func move(by rows: Int) -> [Effect] {
        switch focus {
        case .queues: queuePanel.move(by: rows, in: queueTable.ids)
        case .agents: agentPanel.move(by: rows, in: agentTable.ids)
        }
        scrollToSelection()
        return []
    }

    mutating func changeFocus() -> [Effect] {
        focus = focus == .queues ? .agents : .queues
        return []
    }

    mutating func sortNext(_ direction: Int) -> [Effect] {
        switch focus {
        case .queues: queuePanel.sortNext(direction, QueueColumns.all)
        case .agents: agentPanel.sortNext(direction, AgentColumns.all)
        }
        return []
    }

    mutating func reverseSort() -> [Effect] {
        switch focus {
        case .queues: queuePanel.sort?.isDescending.toggle()
        case .agents: agentPanel.sort?.isDescending.toggle()
        }
        return []
    }

    /// Rows a page moves by.
    var pageLength: Int {
        let arrangement = FloorArrangement(size, hasTransport: scene.feed.transport != nil)
        return max(1, (focus == .queues ? arrangement.queues : arrangement.agents).height - 2)
    }

    /// Keeps the chosen row in sight.
    mutating func scrollToSelection() {
        let arrangement = FloorArrangement(size, hasTransport: scene.feed.transport != nil)
        switch focus {
        case .queues:
            let ids = queueTable.ids
            queuePanel.offset = Table.offset(
                queuePanel.offset, showing: queuePanel.place(in: ids), of: ids.count,
                height: arrangement.queues.height - 1)
        case .agents:
            let ids = agentTable.ids
            agentPanel.offset = Table.offset(
                agentPanel.offset, showing: agentPanel.place(in: ids), of: ids.count,
                height: arrangement.agents.height - 1)
        }
    }
}
