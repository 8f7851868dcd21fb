import Floor
import Measures
import Screen

/// One measure by subject and time of day. Every cell writes its figure, so that its colour never speaks alone.
struct HeatMap: Widget {
    let cockpit: Cockpit
    let measure: TrendMeasure

    private static let wholeWidth = 7

    func draw(into picture: inout CellBuffer, in area: Rect) {
        guard !area.isEmpty else { return }
        let room = area.width - nameWidth(area.width) - Self.wholeWidth
        guard let grid = HeatGrid(cockpit.scene, measure, room: room) else { return }
        let cells = area.inset(left: area.width - room).left(grid.width)
        drawHead(into: &picture, in: area, grid, cells)
        let list = area.inset(top: 1)
        let subjects = cockpit.trendSubjects
        let chosen = cockpit.heatPanel.place(in: subjects) ?? 0
        let offset = Table.offset(cockpit.heatPanel.offset, showing: chosen, of: subjects.count, height: list.height)
        for (row, subject) in subjects[offset...].prefix(list.height).enumerated() {
            draw(subject, isChosen: offset + row == chosen, into: &picture, in: list.row(row), grid, cells)
        }
        Scrollbar(count: subjects.count, offset: offset, glyphs: cockpit.look.glyphs)
            .draw(into: &picture, in: list.right(1))
    }

    private func nameWidth(_ width: Int) -> Int { min(20, max(8, width / 6)) }

    private func drawHead(into picture: inout CellBuffer, in area: Rect, _ grid: HeatGrid, _ cells: Rect) {
        let look = cockpit.look
        Line(" " + look[measure.title], Style(.heading)).draw(
            into: &picture, in: area.row(0).left(cells.x - area.x - 1))
        Line(look[.windowNow], Style(.faint), alignment: .trailing)
            .draw(into: &picture, in: area.row(0).left(cells.x - area.x - 1))
        ClockAxis(from: grid.axis.first, to: grid.axis.end, offset: look.offset)
            .draw(into: &picture, in: Rect(x: cells.x, y: area.y, width: cells.width, height: 1))
    }

    private func draw(
        _ subject: TrendSubject, isChosen: Bool, into picture: inout CellBuffer, in row: Rect, _ grid: HeatGrid,
        _ cells: Rect
    ) {
        let (look, scene) = (cockpit.look, cockpit.scene)
        let head = row.left(cells.x - row.x - 1)
        let pointer = isChosen ? String(look.glyphs.signs.pointer) : " "
        Line([Span(pointer, Style(.accent, .bold)), Span(subject.name(scene, look), Style(isChosen ? .strong : .text))])
            .draw(into: &picture, in: head.inset(right: Self.wholeWidth - 1))
        let trend = DayTrend(subject, grid.axis, scene)
        let latest = trend.values(of: measure.id).last { $0 != nil } ?? nil
        Line(Telling.figure(latest, measure.unit, or: look.missing), Style(.muted), alignment: .trailing)
            .draw(into: &picture, in: head.right(Self.wholeWidth - 1))
        if isChosen { picture.underlay(head, ground: .selection) }
        grid.draw(trend, goal: subject.goal(scene.floor), look, into: &picture, in: cells.atRow(row.y))
    }
}

extension Rect {
    /// One row of the same columns elsewhere.
    fileprivate func atRow(_ y: Int) -> Rect { Rect(x: x, y: y, width: width, height: 1) }
}
