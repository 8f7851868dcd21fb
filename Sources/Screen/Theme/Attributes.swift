/// A style made concrete for one terminal: colours it can show, and emphasis.
package struct Attributes: Hashable, Sendable {
    /// The colour of the glyph.
    package var ink: Colour
    /// The colour behind it.
    package var ground: Colour
    /// How it stands out.
    package var emphasis: Emphasis

    /// Attributes; by default the terminal's own look.
    package init(ink: Colour = .terminal, ground: Colour = .terminal, emphasis: Emphasis = []) {
        self.ink = ink
        self.ground = ground
        self.emphasis = emphasis
    }
}
