/// The rules by which roles and grounds become colours.
struct Mixing {
    let theme: Theme
    let depth: ColourDepth

    /// Ink below this contrast with its ground gives way to black or white (WCAG's least for large text).
    static let leastContrast = 3.0

    func attributes(ink role: Role, ground: Ground) -> Attributes {
        let emphasis = theme.emphases[role] ?? []
        switch depth {
        case .none:
            return Attributes(emphasis: emphasis.union(role.plainEmphasis).union(ground.plainEmphasis))
        case .sixteen where ground.isSubtle:
            let ink = ground == .none || ground == .raised ? reduced(theme.inks[role] ?? .terminal) : .terminal
            return Attributes(ink: ink, emphasis: emphasis.union(ground.plainEmphasis))
        case .sixteen, .twoFiftySix, .trueColour:
            let ground = theme.grounds[ground] ?? .terminal
            let ink = readable(theme.inks[role] ?? .terminal, on: ground)
            return Attributes(ink: reduced(ink), ground: reduced(ground), emphasis: emphasis)
        }
    }

    private func readable(_ ink: Colour, on ground: Colour) -> Colour {
        if case .terminal = ground { return ink }
        let behind = theme.ground(ground)
        if contrast(theme.ink(ink), behind) >= Self.leastContrast { return ink }
        return contrast(.black, behind) > contrast(.white, behind) ? .rgb(0, 0, 0) : .rgb(255, 255, 255)
    }

    /// The nearest colour that the depth has.
    private func reduced(_ colour: Colour) -> Colour {
        switch (colour, depth) {
        case (.terminal, _), (_, .none): .terminal
        case (.rgb(let red, let green, let blue), .twoFiftySix):
            .palette(XtermPalette.nearest(to: RGB(red, green, blue)))
        case (.rgb(let red, let green, let blue), .sixteen):
            .palette(XtermPalette.nearestOfSixteen(to: RGB(red, green, blue)))
        case (.palette(let index), .sixteen) where index > 15:
            .palette(XtermPalette.nearestOfSixteen(to: XtermPalette.colour(index)))
        case (.palette, _), (.rgb, .trueColour): colour
        }
    }
}
