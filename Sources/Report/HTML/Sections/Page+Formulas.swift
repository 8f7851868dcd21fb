import Measures

/// The service level by every formula, since everybody computes it differently.
extension Page {
    var formulas: Markup {
        section(.everyFormula) {
            note(says(.symbols))
            Markup.tag("div", ["class": "scroll"]) {
                Markup.tag("table", ["class": "narrow"]) {
                    Markup.tag("thead") { heads }
                    Markup.tag("tbody") {
                        for level in ServiceLevel.allCases { row(level) }
                    }
                }
            }
        }
    }

    private var heads: Markup {
        .tag("tr") {
            Markup.tag("th", ["class": "word"]) { says(.formula) }
            Markup.tag("th") { says(.value) }
            Markup.tag("th", ["class": "word"]) { says(.key) }
        }
    }

    private func row(_ level: ServiceLevel) -> Markup {
        let measure = Measure.named("service_level_" + level.rawValue)
        return .tag("tr", ["class": level == .inForce ? "force" : nil]) {
            Markup.tag("td", ["class": "word"]) {
                (level == .inForce ? "▸ " : "") + (measure.map { says(.formula(of: $0)) } ?? level.formula)
            }
            Markup.tag("td") { telling.percent(level.value(report.all)) }
            Markup.tag("td", ["class": "word"]) { Markup.tag("code") { level.rawValue } }
        }
    }
}
