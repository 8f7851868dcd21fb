/// A piece of a page: well formed by the way it is made.
///
/// Whatever is text comes in escaped, and every tag that opens is closed; there is no way around either, as the only raw
/// text is what the program itself says in literals.
struct Markup: Sendable {
    let source: String

    private init(source: String) { self.source = source }

    static let nothing = Markup(source: "")

    /// Text as such, whatever it holds.
    init(_ text: String) { source = text.escapedForMarkup }

    /// The pieces, one after another.
    init(joining pieces: [Markup]) {
        var joined = ""
        for piece in pieces { joined += piece.source }
        source = joined
    }

    /// Text of the program's own that is markup already, such as a style sheet.
    static func literal(_ text: StaticString) -> Markup { Markup(source: text.description) }

    /// A tag with what it holds. Attributes without a value are left out.
    static func tag(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
        @MarkupBuilder _ content: () -> Markup = { .nothing }
    ) -> Markup {
        var source = "<\(name)"
        for case (let attribute, let value?) in attributes { source += " \(attribute)=\"\(value.escapedForMarkup)\"" }
        let inside = content().source
        return Markup(source: source + (inside.isEmpty && closesItself(name) ? " />" : ">\(inside)</\(name)>"))
    }

    /// HTML's void elements, and shapes that hold no title.
    private static func closesItself(_ name: StaticString) -> Bool {
        ["meta", "br", "rect", "line", "path"].contains(name.description)
    }
}

/// Lets pages be written as they are nested. A string stands for text.
@resultBuilder enum MarkupBuilder {
    static func buildExpression(_ markup: Markup) -> Markup { markup }
    static func buildExpression(_ text: String) -> Markup { Markup(text) }
    static func buildBlock(_ pieces: Markup...) -> Markup { Markup(joining: pieces) }
    static func buildOptional(_ piece: Markup?) -> Markup { piece ?? .nothing }
    static func buildEither(first piece: Markup) -> Markup { piece }
    static func buildEither(second piece: Markup) -> Markup { piece }
    static func buildArray(_ pieces: [Markup]) -> Markup { Markup(joining: pieces) }
}
