/// The keys that work here, most useful first. Where the room is short, whole hints drop from the right.
package struct KeyHints: Widget, Hashable, Sendable {
    /// Most useful first.
    package let hints: [KeyHint]

    /// A row of hints, most useful first.
    package init(_ hints: [KeyHint]) {
        self.hints = hints
    }

    private static let gap = 2

    /// The columns that all hints take.
    package func columns(_ width: Width = .standard) -> Int {
        hints.reduce(0) { $0 + $1.line.columns(width) } + max(0, hints.count - 1) * Self.gap
    }

    /// Draws as many whole hints as the first row of `area` holds.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        var x = area.x
        for hint in hints {
            let columns = hint.line.columns(picture.width)
            guard columns <= area.maxX.saturatingSubtract(x) else { return }
            hint.line.draw(into: &picture, in: Rect(x: x, y: area.y, width: columns, height: min(1, area.height)))
            x += columns + Self.gap
        }
    }
}
