/// How ink stands out beside its colour; the only voice left where there are no colours.
package struct Emphasis: OptionSet, Hashable, Sendable {
    /// One bit for each way to stand out.
    package let rawValue: UInt8

    /// The emphasis of these bits.
    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Heavier strokes.
    package static let bold = Emphasis(rawValue: 1 << 0)
    /// Less light.
    package static let dim = Emphasis(rawValue: 1 << 1)
    /// Slanted, where the terminal has it.
    package static let italic = Emphasis(rawValue: 1 << 2)
    /// A line below.
    package static let underline = Emphasis(rawValue: 1 << 3)
    /// Ink and ground change places.
    package static let reverse = Emphasis(rawValue: 1 << 4)
    /// On and off; kept for an unacknowledged critical alert.
    package static let blink = Emphasis(rawValue: 1 << 5)
    /// A line through.
    package static let strike = Emphasis(rawValue: 1 << 6)
}

extension Emphasis {
    private static let named: [(name: String, emphasis: Emphasis)] = [
        ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
        ("reverse", .reverse), ("blink", .blink), ("strike", .strike),
    ]

    /// The names of what is set, in a fixed order, as theme files and golden screens spell them.
    package var names: [String] {
        Self.named.filter { contains($0.emphasis) }.map(\.name)
    }

    /// The emphasis of one name.
    package init?(name: String) {
        guard let match = Self.named.first(where: { $0.name == name }) else { return nil }
        self = match.emphasis
    }
}
