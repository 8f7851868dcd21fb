/// The bytes that a program has written to its terminal.
package struct Transcript: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func append(_ more: [UInt8]) {
        bytes += more
    }

    /// The transcript as text; what is no UTF-8 reads as U+FFFD.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// How often a text occurs.
    package func count(of text: String) -> Int {
        let pattern = Array(text.utf8)
        guard !pattern.isEmpty, bytes.count >= pattern.count else { return 0 }
        return (0...bytes.count - pattern.count).count { bytes[$0] == pattern[0] && bytes[$0...].starts(with: pattern) }
    }

    /// Whether a text occurs.
    package func contains(_ text: String) -> Bool {
        count(of: text) > 0
    }

    /// The private modes (`CSI ? n h`) that are on at the end; the cursor (25) and line wrap (7) are on from the start.
    package var privateModes: Set<Int> {
        var modes: Set = [7, 25]
        for piece in text.split(separator: "\u{1B}[?").dropFirst() {
            let digits = piece.prefix { $0.isNumber }
            guard let mode = Int(digits), let letter = piece.dropFirst(digits.count).first else { continue }
            if letter == "h" { modes.insert(mode) }
            if letter == "l" { modes.remove(mode) }
        }
        return modes
    }

    /// The private modes of a terminal in which nothing has been switched.
    package static let untouchedModes: Set<Int> = [7, 25]
}
