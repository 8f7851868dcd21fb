import Floor
import Measures

/// What the reader sees first: the span, the headline figures, whether to trust them.
extension Page {
    var opening: Markup {
        .tag("header") {
            Markup.tag("h1") { says(.shiftReport) }
            Markup.tag("p", ["class": "span"]) {
                says(.span, civil(report.from, offset: report.offset), civil(report.to, offset: report.offset))
                    + " (\(zone))"
            }
            Markup.tag("p") { lead }
            Markup.tag("p", ["class": report.checks.total > 0 ? "doubt" : "span"]) { trust }
        }
    }

    private var lead: String {
        let all = report.all
        guard all.offered > 0 else { return says(.noCalls) }
        return says(.lead, telling.count(all.offered), telling.count(all.answered), telling.count(all.abandoned))
    }

    private var trust: String {
        let unreadable = report.checks[.unreadableLine]
        guard report.checks.total > 0 else { return says(.noDoubts) }
        return says(.doubts, telling.count(report.checks.total))
            + (unreadable > 0 ? " " + says(.unreadable, telling.count(unreadable)) : "")
    }

    /// `UTC+08:00`.
    private var zone: String {
        let minutes = abs(report.offset.wholeSeconds) / 60
        return "UTC" + (report.offset < .zero ? "−" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
    }

    // MARK: Headlines

    private static let headlines: [(id: String, name: Phrase)] = [
        ("offered", .offered), ("answered", .answered), ("abandon_rate", .abandonRate),
        ("service_level_" + ServiceLevel.inForce.rawValue, .serviceLevel), ("asa", .asa),
        ("longest_wait", .longestWait),
        ("aht", .aht), ("occupancy", .occupancy),
    ]

    var headlines: Markup {
        let figures = report.figures
        return .tag("div", ["class": "cards"]) {
            for (id, name) in Self.headlines {
                if let measure = Measure.named(id) { card(measure, name, figures) }
            }
        }
    }

    private func card(_ measure: Measure, _ name: Phrase, _ figures: Figures) -> Markup {
        let isLevel = measure.id.hasPrefix("service_level")
        let falls = isLevel && measure.value(figures).map { $0 < report.goal.target } ?? false
        return .tag("div", ["class": falls ? "card miss" : "card", "title": measure.source]) {
            Markup.tag("span") { language.says(name) }
            Markup.tag("b") { telling.value(of: measure, figures) }
            Markup.tag("code") { ([says(.formula(of: measure))] + remarks(on: measure)).joined(separator: " · ") }
        }
    }

    /// What a reader must know beside the formula.
    private func remarks(on measure: Measure) -> [String] {
        if measure.id.hasPrefix("service_level") {
            let threshold = "T = \(fixed(report.goal.threshold.inSeconds, 3)) \(says(.secondsUnit))"
            return [threshold, says(.target, fixed(report.goal.target, 1))]
        }
        let needsWrapUp = measure.id == "aht" || measure.id == "occupancy"
        return needsWrapUp && !report.all.knowsWrapUp ? [says(.wrapUpUnknown)] : []
    }
}

extension ShiftReport {
    /// The whole floor's figures.
    var figures: Figures {
        var figures = Figures()
        figures.tally = all
        figures.times = agents.reduce(StateTimes()) { $0 + $1.times }
        figures.work = agents.reduce(WorkTally()) { $0 + $1.work }
        figures.span = (to - from).clamped
        figures.goal = goal
        return figures
    }
}
