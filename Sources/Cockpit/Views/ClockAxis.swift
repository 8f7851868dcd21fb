import Floor
import Screen

/// Times of the clock below something that runs from left to right: as many full hours as find room.
struct ClockAxis: Widget {
    let from: Moment
    let to: Moment
    let offset: Elapsed

    /// A label and the room that keeps it apart from the next.
    private static let room = 8

    func draw(into picture: inout CellBuffer, in area: Rect) {
        guard area.width >= 5, from < to else { return }
        for (column, moment) in marks(in: area.width) {
            Line(Telling.hour(moment, offset: offset), Style(.faint))
                .draw(into: &picture, in: area.inset(left: column).left(5))
        }
    }

    /// The round times to be marked and the columns in which they fall.
    func marks(in width: Int) -> [(column: Int, moment: Moment)] {
        let step = step(in: width)
        var marks: [(Int, Moment)] = []
        var moment = (from + step - Elapsed(microseconds: 1)).slotStart(step, offset: offset)
        while moment <= to, marks.count <= width {
            let column = Int(fraction(of: moment) * Double(width - 1))
            if column + 5 <= width { marks.append((column, moment)) }
            moment = moment + step
        }
        return marks
    }

    /// How far along a moment lies, 0–1.
    func fraction(of moment: Moment) -> Double {
        let span = (to - from).inSeconds
        return span > 0 ? min(max(0, (moment - from).inSeconds / span), 1) : 0
    }

    private func step(in width: Int) -> Elapsed {
        let steps: [Elapsed] = [.minutes(5), .minutes(15), .minutes(30), .hours(1), .hours(2), .hours(4), .hours(12)]
        let most = Double(max(1, width / Self.room))
        return steps.first { (to - from).inSeconds / $0.inSeconds <= most } ?? .hours(24)
    }
}
