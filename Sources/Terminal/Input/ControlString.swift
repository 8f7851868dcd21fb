/// Control strings (OSC, DCS, APC, PM, SOS): answers and notices that no key makes. They are skipped.
enum ControlString {
    /// The bytes after ESC that open a control string (ECMA-48, 5.6).
    static let introducers: [UInt8] = Array("]P_^X".utf8)

    /// Drops what belongs to the string from the front; true when the string has ended. ESC that opens no terminator is
    /// left standing as the start of the next sequence, and an ESC at the very end waits.
    static func skip(_ rest: inout ArraySlice<UInt8>) -> Bool {
        while let byte = rest.first {
            switch byte {
            case Byte.escape: return endsAtEscape(&rest)
            case Byte.bell, Byte.cancel, Byte.substitute:
                rest = rest.dropFirst()
                return true
            default: rest = rest.dropFirst()
            }
        }
        return false
    }

    private static func endsAtEscape(_ rest: inout ArraySlice<UInt8>) -> Bool {
        guard let next = rest.dropFirst().first else { return false }
        if next == UInt8(ascii: "\\") { rest = rest.dropFirst(2) }
        return true
    }
}
