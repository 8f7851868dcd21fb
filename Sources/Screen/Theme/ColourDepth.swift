/// How many colours a terminal can show.
package enum ColourDepth: String, CaseIterable, Hashable, Sendable {
    /// None, or the user wants none (`NO_COLOR`): emphasis speaks alone.
    case none
    /// The terminal's own sixteen.
    case sixteen
    /// xterm's palette.
    case twoFiftySix
    /// Every sRGB colour.
    case trueColour
}
