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
        while !rest.isEmpty {
            let before = rest.count
            advance(over: &rest, into: &inputs)
            if rest.count == before { break }
        }
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

    private mutating func advance(over rest: inout ArraySlice<UInt8>, into inputs: inout [Input]) {
        switch mode {
        case .ground: readToken(from: &rest, into: &inputs)
        case .string: skip(&rest, by: ControlString.skip)
        case .overlong: skip(&rest, by: ControlSequence.skip)
        case .paste(var collector):
            let ended = collector.collect(from: &rest)
            mode = ended ? .ground : .paste(collector)
            if ended { inputs.append(.paste(collector.text)) }
        }
    }

    private mutating func readToken(from rest: inout ArraySlice<UInt8>, into inputs: inout [Input]) {
        let token = Token(reading: rest)
        rest = rest.dropFirst(token.length)
        switch token.meaning {
        case .input(let input): inputs.append(input)
        case .pasteBegins: mode = .paste(PasteCollector())
        case .stringBegins: mode = .string
        case .overlong: mode = .overlong
        case .nothing, .unfinished: break
        }
    }

    private mutating func skip(_ rest: inout ArraySlice<UInt8>, by skip: (inout ArraySlice<UInt8>) -> Bool) {
        if skip(&rest) { mode = .ground }
    }
}
