extension SVG {
    /// The window behind the text: its paper, a quiet frame and, if it has a title, the bar that carries it.
    func window(width: Double, height: Double) -> String {
        let edge = theme.ink(theme.inks[.border] ?? .terminal).hex
        let frame =
            "<rect x=\"0.5\" y=\"0.5\" width=\"\(svg(width - 1))\" height=\"\(svg(height - 1))\" rx=\"9\" "
            + "fill=\"\(theme.paper.hex)\" stroke=\"\(edge)\" stroke-opacity=\"0.7\"/>\n"
        guard let title else { return frame }
        return frame + buttons(colour: edge) + titleText(title, middle: width / 2)
    }

    private func buttons(colour: String) -> String {
        (0..<3).map { index in
            "<circle cx=\"\(svg(metrics.margin + 5 + Double(index) * 18))\" cy=\"\(svg(metrics.titleBar / 2 + 2))\" "
                + "r=\"5.5\" fill=\"\(colour)\"/>\n"
        }.joined()
    }

    private func titleText(_ title: String, middle: Double) -> String {
        let ink = theme.ink(theme.inks[.muted] ?? .terminal).hex
        return "<text x=\"\(svg(middle))\" y=\"\(svg(metrics.titleBar / 2 + 6))\" text-anchor=\"middle\" "
            + "font-size=\"12.5\" fill=\"\(ink)\">\(escaped(title.cleanedForScreen))</text>\n"
    }
}
