/// A channel's exact name. `Hangup` takes `/…/` for a pattern that ends every channel it fits, and a comma ends an
/// application's first argument; a name with either is none.
package struct ChannelName: Hashable, Sendable {
    package let field: FieldText

    package init?(_ name: String) {
        let field = FieldText(name)
        guard !name.isEmpty, field.text == name, !name.hasPrefix("/") else { return nil }
        guard !name.contains(where: { $0 == "," || $0 == "|" }) else { return nil }
        self.field = field
    }
}
