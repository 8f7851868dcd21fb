import Cockpit
import Screen

/// An arrangement as a diagram: each stretch of equal rows on a line, how many they are, and what stands in them from left
/// to right with its columns; a gap is `·`.
func diagram(_ size: Size, hasTransport: Bool) -> [String] {
    let parts = arranged(size, hasTransport: hasTransport)
    let rows = (0..<size.height).map { y in
        let names = (0..<size.width).map { x in parts.first { $0.area.contains(Point(x: x, y: y)) }?.name ?? "·" }
        return runs(names).map { "\($0.value) \($0.count)" }.joined(separator: " │ ")
    }
    return runs(rows).map { "\($0.count) × \($0.value)" }
}

/// The parts of the floor screen by name.
func arranged(_ size: Size, hasTransport: Bool) -> [(name: String, area: Rect)] {
    let screen = ScreenArrangement(size, hasTransport: hasTransport)
    let floor = FloorArrangement(screen.body)
    return [
        ("header", screen.header), ("rule", screen.rule), ("strip", screen.strip), ("queues", floor.queues),
        ("divider", floor.divider), ("agents", floor.agents), ("transport", screen.transport),
        ("footer", screen.footer),
    ]
}

private func runs(_ values: [String]) -> [(value: String, count: Int)] {
    values.reduce(into: []) { runs, value in
        if runs.last?.value == value { runs[runs.count - 1].count += 1 } else { runs.append((value, 1)) }
    }
}
