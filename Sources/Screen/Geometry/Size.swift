/// A width in columns and a height in rows; neither is ever negative.
package struct Size: Hashable, Sendable {
    /// Columns, never negative.
    package let width: Int
    /// Rows, never negative.
    package let height: Int

    /// A size; negative measures become 0.
    package init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// No columns and no rows.
    package static let zero = Size(width: 0, height: 0)

    /// Whether there is no cell inside.
    package var isEmpty: Bool { width == 0 || height == 0 }

    /// The number of cells, saturating.
    package var area: Int { width.saturatingMultiply(height) }
}
