import Screen

extension Key {
    /// The key with Alt held as well.
    var withAlt: Key {
        Key(code, modifiers.union(.alt))
    }

    /// The key that sends one ASCII byte. Both codes for "go back one" are Backspace and both for "new line" are Enter:
    /// which of them a terminal sends is a matter of its settings.
    init?(ascii byte: UInt8) {
        switch byte {
        case 0x00: self.init(" ", .ctrl)
        case 0x08, Byte.delete: self.init(.backspace)
        case 0x09: self.init(.tab)
        case 0x0A, 0x0D: self.init(.enter)
        case Byte.escape: self.init(.escape)
        case 0x01...0x1A: self.init(Character(Unicode.Scalar(byte + 0x60)), .ctrl)
        case 0x1C...0x1F: self.init(Character(Unicode.Scalar(byte + 0x40)), .ctrl)
        case 0x20...0x7E: self.init(Character(Unicode.Scalar(byte)))
        default: return nil
        }
    }

    /// The key that types a scalar; control characters have none.
    init?(scalar: Unicode.Scalar) {
        guard scalar.properties.generalCategory != .control else { return nil }
        self.init(Character(scalar))
    }
}
