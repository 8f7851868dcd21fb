/// The look of a cell in three bytes: what its ink means, what lies behind it, and how it stands out.
package struct Style: Hashable, Sendable {
    /// What the ink means.
    package var ink: Role
    /// What lies behind it.
    package var ground: Ground
    /// How it stands out.
    package var emphasis: Emphasis

    /// A style, by default on the terminal's own background and without emphasis: `Style(.warning, .bold)`.
    package init(_ ink: Role = .text, _ emphasis: Emphasis = [], on ground: Ground = .none) {
        self.ink = ink
        self.ground = ground
        self.emphasis = emphasis
    }

    /// Plain reading matter on the terminal's own background.
    package static let plain = Style()

    /// The same ink on another ground.
    package func on(_ ground: Ground) -> Style {
        Style(ink, emphasis, on: ground)
    }

    /// The same style with more emphasis.
    package func adding(_ emphasis: Emphasis) -> Style {
        Style(ink, self.emphasis.union(emphasis), on: ground)
    }
}

extension Style: CustomStringConvertible {
    /// The style by its names, as golden screens spell it: `warning+bold on selection`.
    package var description: String {
        let inkAndEmphasis = ([ink.name] + emphasis.names).joined(separator: "+")
        return ground == .none ? inkAndEmphasis : inkAndEmphasis + " on " + ground.name
    }
}
