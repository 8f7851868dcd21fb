package import Screen

/// What the user may decide about the terminal.
package struct TerminalOptions: Hashable, Sendable {
    /// Whether the mouse is ours; if not, the terminal selects text with it.
    package var mouse: Bool
    /// Whether the screen is a second one, so that the shell's comes back afterwards.
    package var alternateScreen: Bool
    /// Overrules what the environment says about colours.
    package var depth: ColourDepth?
    /// Whether nothing but ASCII may reach the terminal. Text then loses what ASCII cannot say, column by column; widgets
    /// should be drawn with ASCII glyphs from the start.
    package var ascii: Bool

    /// Everything on, colours as the environment says.
    package init(mouse: Bool = true, alternateScreen: Bool = true, depth: ColourDepth? = nil, ascii: Bool = false) {
        self.mouse = mouse
        self.alternateScreen = alternateScreen
        self.depth = depth
        self.ascii = ascii
    }
}
