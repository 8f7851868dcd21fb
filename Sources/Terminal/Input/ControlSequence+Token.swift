import Screen

extension ControlSequence {
    private static let introducer = 2

    /// Reads a control sequence from bytes that begin with `ESC [`.
    static func token(_ bytes: ArraySlice<UInt8>) -> Token {
        let body = bytes.dropFirst(introducer)
        switch body.first {
        case nil: return .unfinished
        case UInt8(ascii: "["): return consoleFunctionKey(body.dropFirst())
        case UInt8(ascii: "M"): return MouseReport.classic(body.dropFirst(), prefix: introducer + 1)
        default: return token(body: body.prefix(limit))
        }
    }

    private static func token(body: ArraySlice<UInt8>) -> Token {
        if let digits = shiftedFunctionKey(body) { return token(body: digits, final: UInt8(ascii: "$")) }
        guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
            return body.count < limit ? .unfinished : Token(.overlong, introducer + limit)
        }
        guard (0x40...0x7E).contains(body[end]) else { return broken(body[..<end]) }
        return token(body: body[..<end], final: body[end])
    }

    private static func token(body: ArraySlice<UInt8>, final: UInt8) -> Token {
        let sequence = ControlSequence(body: body, final: final)
        return Token(sequence.meaning, introducer + body.count + 1)
    }

    /// A byte that no control sequence holds: what stood before it is dropped, or was Alt with `[`.
    private static func broken(_ body: ArraySlice<UInt8>) -> Token {
        body.isEmpty ? Token(Key(.character("["), [.alt]), introducer) : Token(.nothing, introducer + body.count)
    }

    /// rxvt ends its shifted keys with `$`, which elsewhere is no final byte: `CSI 2 $`. Gives the digits before it.
    private static func shiftedFunctionKey(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let digits = body.prefix { (0x30...0x39).contains($0) }
        let isKey = (1...2).contains(digits.count) && body.dropFirst(digits.count).first == UInt8(ascii: "$")
        return isKey ? digits : nil
    }

    /// The Linux console sends F1 to F5 as `CSI [ A` to `CSI [ E`.
    private static func consoleFunctionKey(_ rest: ArraySlice<UInt8>) -> Token {
        guard let letter = rest.first else { return .unfinished }
        guard (0x20...0x7E).contains(letter) else { return Token(.nothing, introducer + 1) }
        let known = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
        return Token(known ? Key(.function(Int(letter) - 0x40)) : nil, introducer + 2)
    }

    /// Drops the rest of an overlong sequence from the front; true when its end was among it.
    static func skip(_ rest: inout ArraySlice<UInt8>) -> Bool {
        rest = rest.drop { (0x20...0x3F).contains($0) }
        guard let end = rest.first else { return false }
        if (0x40...0x7E).contains(end) { rest = rest.dropFirst() }
        return true
    }
}
