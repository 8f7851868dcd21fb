import Cockpit
import Screen

/// An arrangement as a diagram: each stretch of equal rows on a line, how many they are, and what stands in them from left
/// to right with its columns; a gap is `·`.
func diagram(_ size: Size, hasTransport: Bool) -> [String] {
    let arrangement = FloorArrangement(size, hasTransport: hasTransport)
    let parts = [
        ("header", arrangement.header), ("rule", arrangement.rule), ("strip", arrangement.strip),
        ("queues", arrangement.queues), ("divider", arrangement.divider), ("agents", arrangement.agents),
        ("transport", arrangement.transport), ("footer", arrangement.footer),
    ]
    let rows = (0..<size.height).map { y in
        let names = (0..<size.width).map { x in parts.first { $0.1.contains(Point(x: x, y: y)) }?.0 ?? "·" }
        return runs(names).map { "\($0.value) \($0.count)" }.joined(separator: " │ ")
    }
    return runs(rows).map { "\($0.count) × \($0.value)" }
}

private func runs(_ values: [String]) -> [(value: String, count: Int)] {
    values.reduce(into: []) { runs, value in
        if runs.last?.value == value { runs[runs.count - 1].count += 1 } else { runs.append((value, 1)) }
    }
}
