package import Screen

/// Turns the bytes that a terminal sends into inputs: keys of xterm, PuTTY, the Linux console, rxvt, tmux and screen, the
/// mouse, bracketed paste and focus.
///
/// Sequences it does not know are swallowed whole and never leak as keys. How a stream is cut into chunks makes no
/// difference, with one exception that only time can decide: whether a lone ESC is the Escape key or the start of a
/// sequence. The decoder reads no clock; it says by `patience` how long to wait before calling `flush()`.
package struct InputDecoder: Sendable {
    private enum Mode {
        case ground
        case string
        case overlong
        case paste(PasteCollector)
    }

    private var mode = Mode.ground
    private var pending: [UInt8] = []

    /// A decoder at the start of a stream.
    package init() {}

    /// The inputs that are complete with these bytes, in their order.
    package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
        pending += bytes
        var inputs: [Input] = []
        var rest = pending[...]
        while !rest.isEmpty, advance(over: &rest, into: &inputs) {}
        pending = Array(rest)
        return inputs
    }

    /// How long the unfinished end of the stream may wait for more.
    package var patience: Patience {
        guard case .ground = mode else { return .long }
        if pending.isEmpty { return .none }
        return Token.keys(unfinished: pending) == nil ? .long : .brief
    }

    /// Decides that nothing more will come: an ESC that waited was the Escape key, half a sequence was noise, an open
    /// paste ends here.
    package mutating func flush() -> [Input] {
        defer {
            mode = .ground
            pending = []
        }
        switch mode {
        case .ground: return (Token.keys(unfinished: pending) ?? []).map(Input.key)
        case .paste(let collector): return [.paste(collector.text)]
        case .string, .overlong: return []
        }
    }

    /// Takes a step over the front of the stream; false when that needs bytes that are still to come.
    private mutating func advance(over rest: inout ArraySlice<UInt8>, into inputs: inout [Input]) -> Bool {
        switch mode {
        case .ground: return readToken(from: &rest, into: &inputs)
        case .string: return end(ControlString.skip(&rest))
        case .overlong: return end(ControlSequence.skip(&rest))
        case .paste(var collector):
            let hasEnded = collector.collect(from: &rest)
            mode = .paste(collector)
            if hasEnded { inputs.append(.paste(collector.text)) }
            return end(hasEnded)
        }
    }

    /// Back to the ground if what was being read has ended.
    private mutating func end(_ hasEnded: Bool) -> Bool {
        if hasEnded { mode = .ground }
        return hasEnded
    }

    private mutating func readToken(from rest: inout ArraySlice<UInt8>, into inputs: inout [Input]) -> Bool {
        let token = Token(reading: rest)
        rest = rest.dropFirst(token.length)
        switch token.meaning {
        case .input(let input): inputs.append(input)
        case .pasteBegins: mode = .paste(PasteCollector())
        case .stringBegins: mode = .string
        case .overlong: mode = .overlong
        case .nothing: break
        case .unfinished: return false
        }
        return true
    }
}
