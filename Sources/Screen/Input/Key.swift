/// A key as the terminal reports it.
package struct Key: Hashable, Sendable {
    /// Which key it is.
    package let code: Code
    /// What was held down with it.
    package let modifiers: Modifiers

    /// Which key it is. Characters stand for themselves, in the case in which they were typed.
    package enum Code: Hashable, Sendable {
        case character(Character)
        case enter, escape, tab, backtab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        case function(Int)
    }

    /// A key in the one form in which terminals can tell it: shift and tab are `backtab`.
    package init(_ code: Code, _ modifiers: Modifiers = []) {
        let isBacktab = code == .backtab || (code == .tab && modifiers.contains(.shift))
        self.code = isBacktab ? .backtab : code
        self.modifiers = isBacktab ? modifiers.subtracting(.shift) : modifiers
    }

    /// The key that types `character`.
    package init(_ character: Character, _ modifiers: Modifiers = []) {
        self.init(.character(character), modifiers)
    }

    /// The character the key types, if it types one: no control or alt key is held.
    package var typed: Character? {
        guard case .character(let character) = code, modifiers.isDisjoint(with: [.ctrl, .alt]) else { return nil }
        return character
    }
}
