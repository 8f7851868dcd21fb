/// Whatever the person in front of the terminal, or the terminal itself, tells us.
package enum Input: Hashable, Sendable {
    case key(Key)
    case mouse(Mouse)
    /// Text pasted in one piece, not yet cleaned.
    case paste(String)
    /// Whether the terminal's window now has the keyboard.
    case focus(Bool)
    case resize(Size)
}
