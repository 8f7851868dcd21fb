extension CellBuffer {
    /// A picture from lines of text, as wide as the widest of them: how tests write what they expect to see.
    package init(lines: [String], style: Style = .plain) {
        let columns = lines.map { Width.standard.columns(of: $0) }.max() ?? 0
        self.init(size: Size(width: columns, height: lines.count))
        fill(bounds, style: style)
        for (y, line) in lines.enumerated() {
            put(line, x: 0, y: y, style: style)
        }
    }

    /// What each row shows, with its spaces.
    package var lines: [String] {
        (0..<size.height).map { text(row: $0) }
    }
}

extension CellBuffer: CustomStringConvertible {
    /// The picture between bars, for messages.
    package var description: String {
        lines.map { "│\($0)│" }.joined(separator: "\n")
    }
}
