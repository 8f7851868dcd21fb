import Screen

/// `SS3` keys (`ESC O`): cursor and function keys of xterm, and the numeric keypad in application mode.
enum SingleShift {
    private static let introducer = 2

    /// Reads one from bytes that begin with `ESC O`. Some terminals put xterm's modifier digit before the letter.
    static func token(_ bytes: ArraySlice<UInt8>) -> Token {
        let rest = bytes.dropFirst(introducer)
        let digits = rest.prefix { (0x30...0x39).contains($0) }.prefix(2)
        guard let letter = rest.dropFirst(digits.count).first else { return .unfinished }
        let isFinal = (0x20...0x7E).contains(letter)
        guard isFinal else {
            return digits.isEmpty ? Token(Key("O", .alt), introducer) : Token(.nothing, introducer + digits.count)
        }
        let sequence = ControlSequence(body: (Array("1;".utf8) + digits)[...], final: letter)
        return Token(key(letter, sequence.modifiers(at: 1)), introducer + digits.count + 1)
    }

    private static func key(_ letter: UInt8, _ modifiers: Modifiers) -> Key? {
        if let code = ControlSequence.lettered[letter] { return Key(code, modifiers) }
        switch letter {
        case UInt8(ascii: "a")...UInt8(ascii: "d"):  // rxvt, with Ctrl
            return ControlSequence.lettered[letter - 0x20].map { Key($0, .ctrl) }
        case UInt8(ascii: "M"): return Key(.enter, modifiers)
        case UInt8(ascii: "I"): return Key(.tab, modifiers)
        case UInt8(ascii: "X"): return Key("=", modifiers)
        case UInt8(ascii: "j")...UInt8(ascii: "y"):  // the keypad's own codes are ASCII, moved up by 0x40
            return Key(ascii: letter - 0x40).map { Key($0.code, modifiers) }
        default: return nil
        }
    }
}
