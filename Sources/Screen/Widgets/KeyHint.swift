/// A key and what it does, in a word or two.
package struct KeyHint: Hashable, Sendable {
    /// The key's spelling.
    package let key: String
    /// What it does.
    package let label: String

    /// A hint for a key.
    package init(_ key: String, _ label: String) {
        self.key = key
        self.label = label
    }

    var line: Line {
        Line([Span(key, Style(.key)), Span(" " + label, Style(.muted))])
    }
}
