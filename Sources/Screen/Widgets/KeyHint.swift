/// A key and what it does, in a word or two.
package struct KeyHint: Hashable, Sendable {
    package let key: String
    package let label: String

    package init(_ key: String, _ label: String) {
        self.key = key
        self.label = label
    }

    var line: Line {
        Line([Span(key, Style(.key)), Span(" " + label, Style(.muted))])
    }
}
