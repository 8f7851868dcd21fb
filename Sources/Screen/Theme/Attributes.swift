/// A style made concrete for one terminal: colours it can show, and emphasis.
package struct Attributes: Hashable, Sendable {
    package var ink: Colour
    package var ground: Colour
    package var emphasis: Emphasis

    package init(ink: Colour = .terminal, ground: Colour = .terminal, emphasis: Emphasis = []) {
        self.ink = ink
        self.ground = ground
        self.emphasis = emphasis
    }
}
