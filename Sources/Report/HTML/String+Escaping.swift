extension String {
    /// The text for the inside of tags and attributes.
    ///
    /// Names come from the world: what would be markup is written out, controls become `·`, what turns the direction of
    /// reading vanishes (each name is set in isolation, so that right-to-left names still read as they should), and
    /// noncharacters become U+FFFD.
    var escapedForMarkup: String {
        guard utf8.contains(where: { Self.needsCare[Int($0)] }) else { return self }
        return unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}": out += "·"
            case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}": break
            case _ where scalar.isNoncharacter: out += "\u{FFFD}"
            default: out.unicodeScalars.append(scalar)
            }
        }
    }

    /// Bytes that text with nothing to escape does not hold: markup, controls, and all that is not ASCII.
    private static let needsCare = (0..<256).map { byte in
        byte < 0x20 || byte >= 0x7F || "&<>\"'".utf8.contains(UInt8(byte))
    }
}

extension Unicode.Scalar {
    /// Whether it will never be a character; XML forbids some of these.
    fileprivate var isNoncharacter: Bool { value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) }
}
