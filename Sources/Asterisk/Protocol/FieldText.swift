/// The value of a field that is sent: never able to end its line, whatever it was made of.
///
/// Control characters become spaces, so that a name or a reason can bring in no second header. What would not fit
/// is cut between two characters: Asterisk refuses lines of 1,024 bytes and more without saying whose they were.
package struct FieldText: Hashable, Sendable, ExpressibleByStringLiteral {
    package let text: String

    /// The longest value sent, in bytes of UTF-8.
    package static let limit = 900
    /// The longest member name or pause reason. Asterisk cuts at 79 bytes, in mid-character where it so falls, and then
    /// drops the member's events without a word.
    package static let nameLimit = 78

    package init(_ text: String, limit: Int = FieldText.limit) {
        self.text = Self.cut(Self.tamed(text), to: limit)
    }

    package init(stringLiteral value: String) { self.init(value) }
    package init(_ number: Int32) { self.init(String(number)) }

    private static func tamed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var tamed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { tamed.append(isControl(scalar) ? " " : scalar) }
        return String(tamed)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }

    private static func cut(_ text: String, to limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        var kept = ""
        var length = 0
        for character in text {
            length += character.utf8.count
            if length > limit { break }
            kept.append(character)
        }
        return kept
    }
}
