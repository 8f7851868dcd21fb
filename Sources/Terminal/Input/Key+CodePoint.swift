import Screen

extension Key {
    /// The key of a report that names its code point, as xterm's modifyOtherKeys (`CSI 27;5;97~`) and kitty's keyboard
    /// protocol (`CSI 97;5u`) do. `shifted` is the code point that Shift makes of it, where the terminal tells.
    init?(codePoint: Int, shifted: Int? = nil, modifiers: Modifiers) {
        if let code = Self.code(of: codePoint) {
            self.init(code, modifiers)
            return
        }
        let typesShifted = modifiers.contains(.shift) && !modifiers.contains(.ctrl)
        let value = typesShifted ? shifted ?? codePoint : codePoint
        guard let scalar = Unicode.Scalar(UInt32(clamping: value)), !Self.isPrivate(scalar),
            scalar.properties.generalCategory != .control
        else { return nil }
        let upper = scalar.properties.uppercaseMapping
        let character = typesShifted && upper.count == 1 ? Character(upper) : Character(scalar)
        self.init(character, typesShifted ? modifiers.subtracting(.shift) : modifiers)
    }

    /// kitty numbers keys without a character in the private use area; those that are not in the table are modifiers,
    /// locks and media keys.
    private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
        (0xE000...0xF8FF).contains(scalar.value)
    }

    private static func code(of codePoint: Int) -> Code? {
        switch codePoint {
        case 8, 127: .backspace
        case 9: .tab
        case 10, 13, 57_414: .enter
        case 27: .escape
        case 57_376...57_398: .function(codePoint - 57_376 + 13)
        case 57_399...57_408: .character(Character(Unicode.Scalar(UInt8(codePoint - 57_399 + 0x30))))
        case 57_409...57_427: keypad[codePoint - 57_409]
        default: nil
        }
    }

    private static let keypad: [Code?] = [
        .character("."), .character("/"), .character("*"), .character("-"), .character("+"), .enter, .character("="),
        .character(","), .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete, nil,
    ]
}
