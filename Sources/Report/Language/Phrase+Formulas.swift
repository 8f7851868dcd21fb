import Measures

/// The formulas as figures are shown with them. English ones are the catalogue's own.
extension Phrase {
    static func formula(of measure: Measure) -> Phrase {
        Phrase(measure.formula, chineseFormulas[measure.id] ?? measure.formula)
    }

    private static let chineseFormulas = [
        "offered": "进入队列的次数",
        "answered": "接通座席的次数",
        "abandoned": "等待中挂断的来电",
        "abandon_rate": "B / 进线",
        "asa": "Σ 接听前等待 / A",
        "longest_wait": "已结束来电的最长等待",
        "aht": "(Σ 通话 + Σ 话后) / 通话数",
        "occupancy": "(通话 + 保持 + 话后) / (签入 − 示忙)",
        "service_level_of_offered": "A_T / 进线",
        "service_level_of_offered_less_short": "A_T / (进线 − B_s)",
    ]
}
