/// How many columns text takes. The table is our own, so that the screen does not depend on the machine's locale.
package struct Width: Hashable, Sendable {
    /// Whether East Asian ambiguous characters such as `①`, `→` and box lines take two columns, as some terminals are set up.
    package var ambiguousIsWide: Bool

    /// A way of measuring; the default is what glibc does.
    package init(ambiguousIsWide: Bool = false) {
        self.ambiguousIsWide = ambiguousIsWide
    }

    /// What glibc, tmux and ncurses assume: ambiguous characters take one column.
    package static let standard = Width()

    /// The columns of one scalar as it stands: 0 for marks and for what is never shown, else 1 or 2.
    package func columns(of scalar: Unicode.Scalar) -> Int {
        switch ScalarClass(scalar) {
        case .mark, .ignored: 0
        case .narrow, .control, .unassigned: 1
        case .wide: 2
        case .ambiguous: ambiguousIsWide ? 2 : 1
        }
    }

    /// The columns of a text after cleaning, that is, what `CellBuffer.put` will use.
    package func columns(of text: some StringProtocol) -> Int {
        if let plain = Self.plainColumns(of: text) { return plain }
        return Glyphs(text.unicodeScalars, width: self).reduce(0) { $0 + $1.columns }
    }

    private static func plainColumns(of text: some StringProtocol) -> Int? {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.allSatisfy { $0 &- 0x20 < 0x5F } ? bytes.count : nil
        } ?? nil
    }
}
