/// The rules by which roles and grounds become colours.
struct Mixing {
    let theme: Theme
    let depth: ColourDepth

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
            let ink = readable(theme.inks[role] ?? .terminal, on: ground, atLeast: role.leastContrast)
            return Attributes(ink: reduced(ink), ground: reduced(ground), emphasis: emphasis)
        }
    }

    /// The ink, or black or white if its contrast with the ground is below `least`.
    private func readable(_ ink: Colour, on ground: Colour, atLeast least: Double) -> Colour {
        if case .terminal = ground { return ink }
        let behind = theme.ground(ground)
        if contrast(theme.ink(ink), behind) >= least { return ink }
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

extension Role {
    /// What is there to be read keeps WCAG's least contrast for large text on every ground; what is quiet may stay quiet.
    fileprivate var leastContrast: Double {
        switch self {
        case .border: 1.3
        case .faint, .loggedOff: 2
        default: 3
        }
    }
}
