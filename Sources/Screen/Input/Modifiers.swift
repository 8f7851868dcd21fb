/// The keys held down together with another.
package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package static let ctrl = Modifiers(rawValue: 1 << 0)
    package static let alt = Modifiers(rawValue: 1 << 1)
    package static let shift = Modifiers(rawValue: 1 << 2)

    /// The modifiers and how keys spell them, in the order in which they are spelled.
    static let spelled: [(modifier: Modifiers, prefix: String)] = [
        (.ctrl, "ctrl+"), (.alt, "alt+"), (.shift, "shift+"),
    ]
}
