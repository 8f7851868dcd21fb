import Measures

/// Where a chart's scale ends, so that its labels are round.
enum ChartScale {
    /// The least round number, or round length of time, that holds a value.
    static func end(for value: Double, _ unit: Measure.Unit) -> Double {
        guard value.isFinite, value > 0 else { return unit == .seconds ? 20 : 4 }
        let steps: [Double] = unit == .seconds ? [20, 60, 120, 240, 600, 1_200, 3_600] : [4]
        if let step = steps.first(where: { $0 >= value }) { return step }
        var decade = unit == .seconds ? 3_600.0 : 1
        while decade * 10 < value { decade *= 10 }
        return decade * ([2, 4, 6, 8, 10].first { decade * $0 >= value } ?? 10)
    }
}
