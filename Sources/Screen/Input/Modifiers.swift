/// The keys held down together with another.
package struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit for each modifier.
    package let rawValue: UInt8

    /// The modifiers of these bits.
    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The control key.
    package static let ctrl = Modifiers(rawValue: 1 << 0)
    /// The alt or meta key.
    package static let alt = Modifiers(rawValue: 1 << 1)
    /// The shift key; typed characters carry their case instead.
    package static let shift = Modifiers(rawValue: 1 << 2)

    /// The modifiers and how keys spell them, in the order in which they are spelled.
    static let spelled: [(modifier: Modifiers, prefix: String)] = [
        (.ctrl, "ctrl+"), (.alt, "alt+"), (.shift, "shift+"),
    ]
}
