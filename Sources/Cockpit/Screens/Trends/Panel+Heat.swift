import Screen

extension Panel {
    /// The heat map: its rows are chosen like those of a table.
    static let heat = Panel(
        id: .heat,
        move: { $0.heatPanel.move(by: $1, in: $0.trendSubjects) },
        scroll: { cockpit, height in
            let subjects = cockpit.trendSubjects
            cockpit.heatPanel.offset = Table.offset(
                cockpit.heatPanel.offset, showing: cockpit.heatPanel.place(in: subjects), of: subjects.count,
                height: height - 1)
        },
        point: { cockpit, mouse, area in
            switch mouse.kind {
            case .press:
                let row = cockpit.heatPanel.offset + mouse.at.y - area.y - 1
                if mouse.at.y > area.y, cockpit.trendSubjects.indices.contains(row) {
                    cockpit.heatPanel.selected = cockpit.trendSubjects[row]
                }
            case .wheelDown: cockpit.heatPanel.move(by: 1, in: cockpit.trendSubjects)
            case .wheelUp: cockpit.heatPanel.move(by: -1, in: cockpit.trendSubjects)
            case .release, .drag, .move: break
            }
        },
        draw: { HeatMap(cockpit: $0, measure: $0.trendMeasure).draw(into: &$1, in: $2) },
        open: { if case .queue(let queue) = $0.trendSubject { .queue(queue) } else { .floor } })
}
