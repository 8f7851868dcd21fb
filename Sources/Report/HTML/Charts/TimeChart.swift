/// The ground of a chart over time: grid, scale and labels. What stands on it is the caller's.
struct TimeChart {
    let timeline: Timeline
    let frame: TimeFrame
    let ticks: [Double]

    /// - Parameter ticks: the values of the grid's lines, the last of them the top.
    init(_ timeline: Timeline, ticks: [Double], height: Double) {
        self.timeline = timeline
        self.ticks = ticks
        frame = TimeFrame(slots: timeline.slots.count, most: ticks.last ?? 1, height: height)
    }

    func drawn(named name: String, @MarkupBuilder _ content: () -> Markup) -> Markup {
        let height = frame.floor + 22
        return .tag("div", ["class": "scroll"]) {
            Markup.tag(
                "svg",
                ["viewBox": "0 0 \(fixed(TimeFrame.width, 0)) \(fixed(height, 0))", "role": "img", "aria-label": name]
            ) {
                for tick in ticks { gridLine(tick) }
                for label in timeline.labels { mark(label.slot, label.text) }
                content()
            }
        }
    }

    private func gridLine(_ value: Double) -> Markup {
        let y = fixed(frame.y(value), 1)
        return Markup(joining: [
            .tag(
                "line",
                ["class": "grid", "x1": fixed(TimeFrame.left, 1), "x2": fixed(TimeFrame.width, 1), "y1": y, "y2": y]),
            .tag("text", ["class": "right", "x": fixed(TimeFrame.left - 8, 1), "y": y, "dy": "4"]) { fixed(value, 0) },
        ])
    }

    private func mark(_ slot: Int, _ text: String) -> Markup {
        .tag(
            "text",
            ["class": "middle", "x": fixed(frame.centre(slot), 1), "y": fixed(frame.floor + 16, 1)]
        ) { text }
    }

    /// A bar of a slot between two values.
    func bar(_ slot: Int, from low: Double, to high: Double, _ kind: String) -> Markup {
        .tag(
            "rect",
            [
                "class": kind, "x": fixed(frame.x(slot), 2), "width": fixed(frame.bar, 2),
                "y": fixed(frame.y(high), 2), "height": fixed(frame.y(low) - frame.y(high), 2),
            ])
    }

    /// The whole height of a slot, unseen: what the pointer finds, with what it is told.
    func tooltip(_ slot: Int, _ text: String) -> Markup {
        .tag(
            "rect",
            [
                "class": "hit", "x": fixed(frame.centre(slot) - frame.pitch / 2, 2), "width": fixed(frame.pitch, 2),
                "y": fixed(TimeFrame.top, 1), "height": fixed(frame.height, 1),
            ]
        ) { Markup.tag("title") { text } }
    }
}
