/// A piece of text in one style.
package struct Span: Hashable, Sendable {
    /// The text, not yet cleaned.
    package var text: String
    /// Its look.
    package var style: Style

    /// A piece of text.
    package init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}
