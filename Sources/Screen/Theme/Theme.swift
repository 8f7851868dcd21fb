/// How every meaning looks. A role or ground that a theme leaves out is the terminal's own.
package struct Theme: Hashable, Sendable {
    /// The name by which it is chosen.
    package var name: String
    /// Whether the theme is made for a dark background.
    package var isDark: Bool
    /// The colours of the roles.
    package var inks: [Role: Colour]
    /// The colours of the grounds.
    package var grounds: [Ground: Colour]
    /// Emphasis that comes with a role wherever it is used, at every colour depth.
    package var emphases: [Role: Emphasis]
    /// What the theme takes the terminal's own foreground to be, for pictures and for contrast.
    package var paperInk: RGB
    /// What the theme takes the terminal's own background to be.
    package var paper: RGB

    /// A theme; `paper` and `paperInk` default to near black and near white, in the order that `isDark` asks for.
    package init(
        name: String, isDark: Bool, inks: [Role: Colour] = [:], grounds: [Ground: Colour] = [:],
        emphases: [Role: Emphasis] = [:], paperInk: RGB? = nil, paper: RGB? = nil
    ) {
        self.name = name
        self.isDark = isDark
        self.inks = inks
        self.grounds = grounds
        self.emphases = emphases
        self.paperInk = paperInk ?? (isDark ? RGB(0xD6, 0xDA, 0xE0) : RGB(0x24, 0x29, 0x2F))
        self.paper = paper ?? (isDark ? RGB(0x14, 0x17, 0x1C) : RGB(0xFC, 0xFC, 0xFA))
    }

    /// The mixed colour that stands for a colour of this theme where there is no terminal to ask, as ink.
    package func ink(_ colour: Colour) -> RGB { mixed(colour, terminal: paperInk) }

    /// The mixed colour that stands for a colour of this theme where there is no terminal to ask, as ground.
    package func ground(_ colour: Colour) -> RGB { mixed(colour, terminal: paper) }

    private func mixed(_ colour: Colour, terminal: RGB) -> RGB {
        switch colour {
        case .terminal: terminal
        case .palette(let index): XtermPalette.colour(index)
        case .rgb(let red, let green, let blue): RGB(red, green, blue)
        }
    }
}
