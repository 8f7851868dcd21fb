/// Where the slots and the values of a chart over time stand, in the user units of its picture.
struct TimeFrame {
    static let width = 1_000.0
    static let left = 48.0
    static let right = 8.0
    static let top = 10.0

    let slots: Int
    /// The value at the top of the chart.
    let most: Double
    let height: Double

    var floor: Double { Self.top + height }
    var pitch: Double { (Self.width - Self.left - Self.right) / Double(max(1, slots)) }
    /// Width of a bar: a little air between, and no barn doors where there are few.
    var bar: Double { min(pitch * 0.82, 64) }

    func x(_ slot: Int) -> Double { Self.left + pitch * (Double(slot) + 0.5) - bar / 2 }
    func centre(_ slot: Int) -> Double { Self.left + pitch * (Double(slot) + 0.5) }
    func y(_ value: Double) -> Double { floor - height * min(value, most) / most }

    /// Round values for the lines of the grid, from 0, at most eight of them.
    static func ticks(to value: Double) -> [Double] {
        let decades = sequence(first: 1.0) { $0 * 10 }.prefix(16)
        let steps = decades.flatMap { [$0, 2 * $0, 5 * $0] }
        let step = steps.first { value / $0 <= 6 } ?? max(1, value)
        return (0...max(1, Int((value / step).rounded(.up)))).map { Double($0) * step }
    }
}
