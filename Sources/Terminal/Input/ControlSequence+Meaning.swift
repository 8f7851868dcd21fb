import Screen

extension ControlSequence {
    /// What the sequence means to us; most sequences mean nothing.
    var meaning: Token.Meaning {
        switch marker {
        case UInt8(ascii: "<"): return mouse.map(Token.Meaning.input) ?? .nothing
        case nil: break
        default: return .nothing
        }
        switch final {
        case UInt8(ascii: "I"): return .input(.focus(true))
        case UInt8(ascii: "O"): return .input(.focus(false))
        case UInt8(ascii: "M"): return mouse.map(Token.Meaning.input) ?? .nothing
        case UInt8(ascii: "~") where parameter(0) == 200: return .pasteBegins
        default: return key.map { .input(.key($0)) } ?? .nothing
        }
    }

    /// The modifiers that a parameter encodes, xterm's way: one more than a bit set of shift, alt, ctrl and meta.
    func modifiers(at index: Int) -> Modifiers {
        let bits = parameter(index, default: 1) - 1
        var modifiers: Modifiers = []
        if bits & 1 != 0 { modifiers.insert(.shift) }
        if bits & (2 | 8) != 0 { modifiers.insert(.alt) }
        if bits & 4 != 0 { modifiers.insert(.ctrl) }
        return modifiers
    }
}
