/// The glyphs of the cockpit's own marks, lines and bars. Every one is a single column wide.
package struct GlyphSet: Hashable, Sendable {
    /// Marks of the agent states.
    package let states: StateMarks
    /// Lines and corners.
    package let box: BoxGlyphs
    /// Signs beside figures and rows.
    package let signs: Signs
    /// Eight heights of a column, from low to full.
    package let levels: [Unicode.Scalar]
    /// Eight widths of a bar's last cell, from an eighth to full.
    package let eighths: [Unicode.Scalar]
    /// Whether charts may use Unicode's braille patterns.
    package let hasBraille: Bool

    /// For terminals with UTF-8.
    package static let unicode = GlyphSet(
        states: .unicode, box: .unicode, signs: .unicode,
        levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
        hasBraille: true)

    /// For everything else, and for terminals that draw ambiguous characters two columns wide.
    package static let ascii = GlyphSet(
        states: .ascii, box: .ascii, signs: .ascii,
        levels: ["_", ".", "-", "~", "=", "+", "*", "#"], eighths: [" ", " ", " ", "-", "-", "-", "=", "="],
        hasBraille: false)
}
