/// A theme resolved for one colour depth: the pure way from a style to what a terminal can show.
package struct Palette: Sendable {
    /// The theme that was resolved.
    package let theme: Theme
    /// The colours at hand.
    package let depth: ColourDepth
    /// Indexed by `ground × roles + role`, without the style's own emphasis.
    private let table: [Attributes]

    /// Resolves every pair of role and ground once, so that drawing only looks up.
    package init(theme: Theme, depth: ColourDepth) {
        self.theme = theme
        self.depth = depth
        let mixing = Mixing(theme: theme, depth: depth)
        table = Ground.allCases.flatMap { ground in
            Role.allCases.map { mixing.attributes(ink: $0, ground: ground) }
        }
    }

    /// What a style looks like at this depth.
    package func attributes(for style: Style) -> Attributes {
        var attributes = table[Int(style.ground.rawValue) * Role.allCases.count + Int(style.ink.rawValue)]
        attributes.emphasis.formUnion(style.emphasis)
        return attributes
    }
}
