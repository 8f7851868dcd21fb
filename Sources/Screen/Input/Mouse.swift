/// What the mouse did, and over which cell.
package struct Mouse: Hashable, Sendable {
    /// What happened.
    package let kind: Kind
    /// The button that was pressed, released or held.
    package let button: Button
    /// The cell under the pointer.
    package let at: Point
    /// The keys held down meanwhile.
    package let modifiers: Modifiers

    /// A drag is a move with a button held; a wheel turn is one notch.
    package enum Kind: Hashable, Sendable {
        case press, release, drag, move, wheelUp, wheelDown
    }

    /// `none` where no button is involved.
    package enum Button: Hashable, Sendable {
        case none, left, middle, right
    }

    /// A mouse event over a cell.
    package init(_ kind: Kind, _ button: Button = .none, at point: Point, modifiers: Modifiers = []) {
        self.kind = kind
        self.button = button
        self.at = point
        self.modifiers = modifiers
    }
}
