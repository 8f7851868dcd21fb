import Floor
import Screen

extension TrendMeasure {
    /// All that can be followed, in the order in which one asks.
    static let catalogue: [TrendMeasure] = [
        TrendMeasure(
            id: serviceLevelID, title: .serviceLevel,
            series: [Series(measure: serviceLevelID, title: .serviceLevel, role: .series1)],
            range: 0...100, guide: { $0.target },
            warmth: { level, goal, _ in warmth(level, cold: 100, mild: goal.target, hot: goal.target - 30) }),
        TrendMeasure(
            id: "offered", title: .calls,
            series: [
                Series(measure: "offered", title: .offered, role: .muted, isBars: true),
                Series(measure: "answered", title: .answered, role: .series4),
                Series(measure: "abandoned", title: .abandonedCalls, role: .series2),
            ],
            warmth: { calls, _, most in most > 0 ? calls / most : 0 }),
        TrendMeasure(
            id: "asa", title: .asa, series: [Series(measure: "asa", title: .asa, role: .series2)],
            guide: { $0.threshold.inSeconds },
            warmth: { wait, goal, _ in
                let threshold = goal.threshold.inSeconds
                return warmth(wait, cold: 0, mild: threshold, hot: 4 * threshold)
            }),
        TrendMeasure(
            id: "waiting_now", title: .waiting,
            series: [Series(measure: "waiting_now", title: .waiting, role: .muted, isBars: true)],
            warmth: { waiting, _, most in most > 0 ? waiting / max(4, most) : 0 }),
        TrendMeasure(
            id: "mean_staffed", title: .staffed,
            series: [Series(measure: "mean_staffed", title: .staffed, role: .series3)],
            warmth: { staffed, _, most in most > 0 ? staffed / most : 0 }),
        TrendMeasure(
            id: "occupancy", title: .occupancy,
            series: [Series(measure: "occupancy", title: .occupancy, role: .series6)],
            range: 0...100, guide: { _ in 85 },
            warmth: { share, _, _ in warmth(share, cold: 40, mild: 85, hot: 100) }),
    ]

    /// 0 at `cold`, a third at `mild`, 1 at `hot`, straight between; the three may rise or fall.
    static func warmth(_ value: Double, cold: Double, mild: Double, hot: Double) -> Double {
        let isBeyond = hot >= mild ? value > mild : value < mild
        let (from, to, base, share) = isBeyond ? (mild, hot, 1.0 / 3, 2.0 / 3) : (cold, mild, 0, 1.0 / 3)
        guard to != from else { return base }
        return base + share * min(max(0, (value - from) / (to - from)), 1)
    }
}
