import Floor

/// A bar for each agent: hours at work, by what they went into, all on one scale.
struct AgentBars {
    let agents: [ShiftReport.AgentSection]
    let parts: [(state: AgentState, kind: String)]
    let tooltip: (ShiftReport.AgentSection) -> Markup
    let telling: Telling

    private static let left = 176.0
    private static let right = 128.0
    private static let width = 1_000.0
    private static let pitch = 20.0
    private static let top = 20.0

    private var longest: Elapsed { max(.minutes(1), agents.map(\.times.staffed).max() ?? .zero) }
    /// What the scale counts in: minutes for a short span.
    private var unit: Elapsed { longest < .hours(2) ? .minutes(1) : .hours(1) }
    private var ticks: [Double] {
        let most = longest.inSeconds / unit.inSeconds
        return TimeFrame.ticks(to: most).filter { $0 <= most }
    }

    func drawn(named name: String) -> Markup {
        let height = Self.top + Double(agents.count) * Self.pitch + 4
        let scale = (Self.width - Self.left - Self.right) / longest.inSeconds
        return .tag("div", ["class": "scroll"]) {
            Markup.tag(
                "svg",
                ["viewBox": "0 0 \(fixed(Self.width, 0)) \(fixed(height, 0))", "role": "img", "aria-label": name]
            ) {
                for tick in ticks { timeLine(tick, at: Self.left + tick * unit.inSeconds * scale, height) }
                for place in agents.indices { row(place, scale) }
            }
        }
    }

    private func timeLine(_ value: Double, at x: Double, _ height: Double) -> Markup {
        Markup(joining: [
            .tag(
                "line",
                [
                    "class": "grid", "x1": fixed(x, 1), "x2": fixed(x, 1), "y1": fixed(Self.top - 2, 1),
                    "y2": fixed(height, 1),
                ]),
            .tag("text", ["class": "middle", "x": fixed(x, 1), "y": fixed(Self.top - 7, 1)]) {
                value > 0 ? fixed(value, 0) + " " + unitName : "0"
            },
        ])
    }

    private var unitName: String {
        telling.language.says(unit == .minutes(1) ? .minutesUnit : .hoursUnit)
    }

    private func row(_ place: Int, _ scale: Double) -> Markup {
        let agent = agents[place]
        let y = Self.top + Double(place) * Self.pitch
        return .tag("g") {
            Markup.tag("title") { tooltip(agent) }
            Markup.tag("text", ["class": "right ink", "x": fixed(Self.left - 10, 1), "y": fixed(y + 13, 1)]) {
                Name.short(agent.name)
            }
            bars(agent, y, scale)
            Markup.tag("text", ["class": "right", "x": fixed(Self.width, 1), "y": fixed(y + 13, 1)]) {
                agent.times.staffed > .zero
                    ? clock(agent.times.staffed) + " · " + telling.percent(agent.occupancy) : "—"
            }
        }
    }

    private func bars(_ agent: ShiftReport.AgentSection, _ y: Double, _ scale: Double) -> Markup {
        var x = Self.left
        let bars = parts.compactMap { part -> Markup? in
            let length = agent.times[part.state].inSeconds * scale
            defer { x += length }
            guard length > 0 else { return nil }
            return .tag(
                "rect",
                [
                    "class": part.kind, "x": fixed(x, 2), "y": fixed(y + 3, 1), "width": fixed(length, 2),
                    "height": fixed(Self.pitch - 6, 1),
                ])
        }
        return Markup(joining: bars)
    }
}
