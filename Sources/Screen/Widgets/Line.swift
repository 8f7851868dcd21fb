/// One row of styled text. What does not fit is cut with an ellipsis.
package struct Line: Widget, Hashable, Sendable {
    /// The pieces from left to right.
    package var spans: [Span]
    /// Where the line stands in a wider room.
    package var alignment: Alignment

    /// A line of several pieces.
    package init(_ spans: [Span], alignment: Alignment = .leading) {
        self.spans = spans
        self.alignment = alignment
    }

    /// A line in one style.
    package init(_ text: String, _ style: Style = .plain, alignment: Alignment = .leading) {
        self.init([Span(text, style)], alignment: alignment)
    }

    /// The columns the whole line takes.
    package func columns(_ width: Width = .standard) -> Int {
        spans.reduce(0) { $0 + width.columns(of: $1.text) }
    }

    /// Draws the line into the first row of `area`.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        guard !area.isEmpty else { return }
        let start = area.x.saturatingAdd(alignment.offset(of: columns(picture.width), in: area.width))
        var x = start
        for span in spans where !span.text.isEmpty {
            if x >= area.maxX {
                picture.set(picture.ellipsis, x: area.maxX - 1, y: area.y, style: span.style)
                return
            }
            x += picture.put(span.text, x: x, y: area.y, style: span.style, width: area.maxX - x)
        }
    }
}

extension Line: ExpressibleByStringLiteral {
    /// A plain line.
    package init(stringLiteral text: String) {
        self.init(text)
    }
}
