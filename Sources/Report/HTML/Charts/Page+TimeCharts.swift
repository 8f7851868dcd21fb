import Floor
import Measures

/// Calls and service level over time.
extension Page {
    @MarkupBuilder var timeCharts: Markup {
        if let timeline = Timeline(report) {
            section(.callsByTime) {
                note(says(.barLength, telling.step(timeline.step), says(.belonging)))
                legend(Self.outcomes.map { ($0.kind, $0.name) })
                callsChart(timeline)
            }
            section(.levelByTime) {
                note(report.levelRule(in: language))
                levelChart(timeline)
            }
        }
    }

    /// What the stacks are made of, from the ground up.
    private static let outcomes: [(kind: String, name: Phrase, count: @Sendable (Tally) -> Int)] = [
        ("answered", .answered, { $0.answered }), ("other", .otherLosses, { $0.otherLosses }),
        ("abandoned", .abandoned, { $0.abandoned }), ("waiting", .waiting, { $0.waiting }),
    ]

    private func callsChart(_ timeline: Timeline) -> Markup {
        let most = timeline.slots.map(\.tally.offered).max() ?? 0
        let chart = TimeChart(timeline, ticks: TimeFrame.ticks(to: Double(most)), height: 220)
        return chart.drawn(named: says(.callsByTime)) {
            for place in timeline.slots.indices where timeline.slots[place].tally.offered > 0 {
                stack(chart, place, timeline.slots[place].tally)
                chart.tooltip(place, told(timeline, place))
            }
        }
    }

    private func stack(_ chart: TimeChart, _ slot: Int, _ tally: Tally) -> Markup {
        var low = 0.0
        let bars = Self.outcomes.compactMap { outcome -> Markup? in
            let count = Double(max(0, outcome.count(tally)))
            defer { low += count }
            return count > 0 ? chart.bar(slot, from: low, to: low + count, outcome.kind) : nil
        }
        return Markup(joining: bars)
    }

    private func levelChart(_ timeline: Timeline) -> Markup {
        let chart = TimeChart(timeline, ticks: [0, 20, 40, 60, 80, 100], height: 160)
        let target = report.goal.target
        return chart.drawn(named: says(.levelByTime)) {
            for place in timeline.slots.indices {
                if let level = ServiceLevel.inForce.value(timeline.slots[place].tally) {
                    // A level of 0 is drawn as well: nothing there means that nobody called.
                    chart.bar(place, from: 0, to: max(level, 1), level < target ? "missed" : "met")
                    chart.tooltip(place, told(timeline, place))
                }
            }
            targetLine(chart, target)
        }
    }

    private func targetLine(_ chart: TimeChart, _ target: Double) -> Markup {
        let y = fixed(chart.frame.y(target), 1)
        return Markup(joining: [
            .tag(
                "line",
                ["class": "goal", "x1": fixed(TimeFrame.left, 1), "x2": fixed(TimeFrame.width, 1), "y1": y, "y2": y]),
            .tag("text", ["class": "right ink", "x": fixed(TimeFrame.width, 1), "y": y, "dy": "-5"]) {
                says(.target, fixed(target, 1))
            },
        ])
    }

    /// `2026-09-01 09:30 · offered 34 · answered 30 · … · service level 88.2 %`
    private func told(_ timeline: Timeline, _ place: Int) -> String {
        let slot = timeline.slots[place]
        let counts = Self.outcomes.filter { $0.count(slot.tally) > 0 }.map { outcome in
            language.says(outcome.name) + " " + telling.count(outcome.count(slot.tally))
        }
        let parts =
            [civil(slot.start, offset: report.offset), says(.offered) + " " + telling.count(slot.tally.offered)]
            + counts + [says(.serviceLevel) + " " + telling.percent(ServiceLevel.inForce.value(slot.tally))]
        return parts.joined(separator: " · ")
    }

    /// The colours of a chart, named.
    func legend(_ entries: [(kind: String, name: Phrase)]) -> Markup {
        .tag("ul", ["class": "legend"]) {
            for entry in entries {
                Markup.tag("li") {
                    Markup.tag("svg", ["viewBox": "0 0 10 10", "aria-hidden": "true"]) {
                        Markup.tag("rect", ["class": entry.kind, "width": "10", "height": "10", "rx": "2"])
                    }
                    language.says(entry.name)
                }
            }
        }
    }
}

extension Tally {
    /// Visits that ended neither with an agent nor by the caller's giving up.
    var otherLosses: Int { timedOut + exitKey + exitEmpty + withdrawn + failed + lost }
}
