import Screen

/// What one mouse report says in its button code (xterm's "Button-event tracking"): two bits of button, then shift,
/// alt, ctrl, motion, wheel, extra buttons.
struct MouseReport {
    var code: Int
    /// Column and row, counted from 1.
    var column: Int
    var row: Int
    /// SGR reports say so by their final byte; classic ones by a button of their own.
    var isRelease = false

    /// The input, or nil for what we have no word for: sideways wheels and extra buttons.
    var input: Input? {
        guard code & 128 == 0 else { return nil }
        if code & 64 != 0 { return wheel }
        let button = Self.buttons[code & 3]
        let isMotion = code & 32 != 0
        switch (isRelease, isMotion, button) {
        case (true, _, _): return mouse(.release, button)
        case (_, true, .none): return mouse(.move)
        case (_, true, _): return mouse(.drag, button)
        case (_, false, .none): return mouse(.release)
        default: return mouse(.press, button)
        }
    }

    private static let buttons: [Mouse.Button] = [.left, .middle, .right, .none]

    private var wheel: Input? {
        switch code & 3 {
        case 0: mouse(.wheelUp)
        case 1: mouse(.wheelDown)
        default: nil
        }
    }

    private var modifiers: Modifiers {
        var modifiers: Modifiers = []
        if code & 4 != 0 { modifiers.insert(.shift) }
        if code & 8 != 0 { modifiers.insert(.alt) }
        if code & 16 != 0 { modifiers.insert(.ctrl) }
        return modifiers
    }

    private func mouse(_ kind: Mouse.Kind, _ button: Mouse.Button = .none) -> Input {
        let at = Point(x: max(0, column - 1), y: max(0, row - 1))
        return .mouse(Mouse(kind, button, at: at, modifiers: modifiers))
    }
}

extension MouseReport {
    private static let offset = 32

    /// The classic report: three bytes after `CSI M`, each 32 more than its value, hence nothing past column 223.
    static func classic(_ bytes: ArraySlice<UInt8>, prefix: Int) -> Token {
        let values = bytes.prefix(3).map { Int($0) - offset }
        guard values.count == 3 else { return .unfinished }
        let report = MouseReport(code: values[0], column: values[1], row: values[2])
        let input = values[0] < 0 ? nil : report.input
        return Token(input.map(Token.Meaning.input) ?? .nothing, prefix + 3)
    }
}

extension ControlSequence {
    /// The mouse report of SGR mode (`CSI < code;column;row M` or `m`) and of rxvt's (`CSI 32 + code;column;row M`).
    var mouse: Input? {
        guard parameters.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return nil }
        let isSGR = marker == UInt8(ascii: "<")
        let code = parameter(0) - (isSGR ? 0 : 32)
        guard code >= 0 else { return nil }
        let isRelease = final == UInt8(ascii: "m")
        return MouseReport(code: code, column: parameter(1), row: parameter(2), isRelease: isRelease).input
    }
}
