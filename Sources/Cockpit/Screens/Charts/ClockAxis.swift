import Floor
import Screen

/// The hours under a chart, as many as find room, each where it lies.
struct ClockAxis: Widget {
    let axis: DayAxis
    let look: Look

    /// Columns of `09:00` and a gap.
    private static let room = 7

    func draw(into picture: inout CellBuffer, in area: Rect) {
        guard area.width >= Self.room else { return }
        for hour in hours(in: area.width) {
            guard let fraction = axis.fraction(of: hour) else { continue }
            let x = area.x + Int(fraction * Double(area.width))
            guard x + 5 <= area.maxX else { continue }
            picture.put(Telling.hour(hour, offset: look.offset), x: x, y: area.y, style: Style(.faint))
        }
    }

    /// The whole hours to be written, so far apart that their labels do not touch.
    private func hours(in width: Int) -> [Moment] {
        let span = axis.step.inSeconds * Double(axis.count)
        let apart = [1, 2, 3, 4, 6, 12].first { Double($0) * 3_600 / span * Double(width) >= Double(Self.room) } ?? 24
        let step = Elapsed.hours(Int64(apart))
        var hour = axis.first.slotStart(step, offset: look.offset)
        if hour < axis.first { hour = hour + step }
        return (0..<24).map { hour + Elapsed(microseconds: step.microseconds * Int64($0)) }
    }
}
