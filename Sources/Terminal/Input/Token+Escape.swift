import Screen

extension Token {
    /// What follows ESC: a control sequence, a control string, or a key with Alt.
    static func afterEscape(_ bytes: ArraySlice<UInt8>) -> Token {
        let rest = bytes.dropFirst()
        guard let next = rest.first else { return .unfinished }
        switch next {
        case UInt8(ascii: "["): return ControlSequence.token(bytes)
        case UInt8(ascii: "O"): return SingleShift.token(bytes)
        case Byte.escape: return afterTwoEscapes(rest)
        case _ where ControlString.introducers.contains(next):
            return rest.count > 1 ? Token(.stringBegins, 2) : .unfinished
        default:
            let token = Token(reading: rest)
            return token.meaning == .unfinished ? .unfinished : token.withAlt
        }
    }

    /// rxvt sends Alt with a cursor key as two ESC; otherwise the first was the Escape key.
    private static func afterTwoEscapes(_ rest: ArraySlice<UInt8>) -> Token {
        guard let third = rest.dropFirst().first else { return .unfinished }
        let escape = Token(Key(.escape), 1)
        guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else { return escape }
        let token = afterEscape(rest)
        switch token.meaning {
        case .unfinished: return .unfinished
        case .input(.key): return token.withAlt
        default: return escape
        }
    }

    /// The keys that unfinished bytes stand for when nothing follows them, or nil when they are no keys but the start of
    /// something longer.
    static func keys(unfinished bytes: [UInt8]) -> [Key]? {
        guard bytes.first == Byte.escape else { return nil }
        let rest = Array(bytes.dropFirst())
        if rest.isEmpty { return [Key(.escape)] }
        if rest.first == Byte.escape { return keys(unfinished: rest).map { [Key(.escape)] + $0 } }
        guard rest.count == 1, let key = Key(ascii: rest[0]) else { return nil }
        return [key.withAlt]
    }
}
