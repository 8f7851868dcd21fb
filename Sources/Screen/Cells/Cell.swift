/// One place on the screen, eight bytes apart in memory.
package struct Cell: Hashable, Sendable {
    /// A Unicode scalar; 0 for the right half of a wide glyph; a value above U+10FFFF names an entry of the buffer's cluster table.
    package var glyph: UInt32
    /// How it looks.
    package var style: Style

    /// A cell by its raw glyph.
    package init(glyph: UInt32, style: Style = .plain) {
        self.glyph = glyph
        self.style = style
    }

    /// A cell that shows one scalar.
    package init(_ scalar: Unicode.Scalar, _ style: Style = .plain) {
        self.init(glyph: scalar.value, style: style)
    }

    /// An empty place in the plain style.
    package static let blank = Cell(" ")

    /// Whether this is the right half of the wide glyph to its left.
    package var isRightHalf: Bool { glyph == 0 }

    /// Whether the glyph is an entry of the buffer's cluster table.
    package var isCluster: Bool { glyph >= Self.firstCluster }

    /// The glyph of the first entry of a cluster table.
    static let firstCluster: UInt32 = 0x11_0000
}
