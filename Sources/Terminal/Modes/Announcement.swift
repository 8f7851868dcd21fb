/// What we tell the terminal beside the picture.
enum Announcement {
    /// The audible or visible bell.
    static let bell: [UInt8] = [Byte.bell]

    /// Characters of a window title that are sent.
    private static let titleLimit = 200

    /// Bytes of text that xterm takes into the clipboard with one sequence.
    static let clipboardLimit = 74_994

    /// Bytes that may wait for the terminal before further announcements are dropped.
    static let patience = 256 * 1_024

    /// The window's title (OSC 2), without anything that could end the sequence early.
    static func title(_ text: String) -> [UInt8] {
        let safe = text.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(titleLimit)
        return Array("\u{1B}]2;\(String(String.UnicodeScalarView(safe)))\u{1B}\\".utf8)
    }

    /// Puts text into the clipboard (OSC 52), over ssh too where the terminal allows it. Nil when it is too long.
    static func clipboard(_ text: String) -> [UInt8]? {
        let bytes = Array(text.utf8)
        guard bytes.count <= clipboardLimit else { return nil }
        return Array("\u{1B}]52;c;".utf8) + base64(bytes) + Array("\u{1B}\\".utf8)
    }

    /// Base 64 with padding (RFC 4648, section 4).
    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let sextet = Int(bits >> UInt32(18 - 6 * place) & 0x3F)
                encoded.append(place <= group.count ? alphabet[sextet] : UInt8(ascii: "="))
            }
        }
        return encoded
    }
}
